package dev.talkbind.maven;

import dev.talkbind.tool.verb.LockTypes;
import dev.talkbind.tool.verb.Outcome;
import java.io.IOException;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lock that follows from the module's classes. A breaking change is locked only if it is accepted with a
 * reason.
 */
@Mojo(name = "lock", threadSafe = true)
public final class LockMojo extends TalkbindMojo {

    /**
     * A breaking change that is accepted, by the name that check prints: {@code TB625:com.acme.Landlord:custom.plan}.
     */
    @Parameter(property = "accept")
    private @Nullable String accept;

    /** Why it is accepted. */
    @Parameter(property = "because")
    private @Nullable String because;

    /** A renamed type: {@code com.acme.Landlord=com.acme.Owner}. */
    @Parameter(property = "renamed")
    private @Nullable String renamed;

    @Override
    Outcome run() throws IOException {
        return new LockTypes(project(), accepted(), names()).run();
    }

    private Map<String, String> accepted() {
        if (accept == null) {
            return Map.of();
        } else if (because == null || because.isBlank()) {
            throw new IllegalArgumentException("-Daccept needs -Dbecause: say why " + accept + " is accepted");
        }
        return Map.of(accept, because);
    }

    private Map<String, String> names() {
        if (renamed == null) {
            return Map.of();
        }
        String[] names = renamed.split("=", -1);
        if (names.length != 2) {
            throw new IllegalArgumentException("-Drenamed needs OLD=NEW, with binary names");
        }
        return Map.of(names[0], names[1]);
    }
}
