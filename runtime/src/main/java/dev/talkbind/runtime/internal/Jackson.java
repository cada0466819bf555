package dev.talkbind.runtime.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;

/** The factory of Jackson's parsers, and the oldest version of jackson-core that it works with. */
public final class Jackson {
    private static final int OLDEST_MINOR = 15; // the first version with limits on what is read

    private static final boolean IS_OLD = isOld(PackageVersion.VERSION);

    private Jackson() {}

    private static boolean isOld(Version version) {
        return version.getMajorVersion() < 2
                || version.getMajorVersion() == 2 && version.getMinorVersion() < OLDEST_MINOR;
    }

    /**
     * The factory.
     *
     * @throws IllegalStateException if jackson-core is too old
     */
    public static JsonFactory factory() {
        if (IS_OLD) {
            throw new IllegalStateException("jackson-core " + PackageVersion.VERSION + " is too old: Talkbind needs 2."
                    + OLDEST_MINOR + " or later, so see which dependency brings the old one");
        }
        return Recent.FACTORY;
    }

    /** In a class of its own, so that an old version fails with our message, and not because of a missing class. */
    private static final class Recent {
        private static final int LONGEST_TEXT = 20_000_000;

        /**
         * The limits are set here, because they differ between versions. Keys come from outside, so no table of keys
         * may outlive a document: neither Jackson's symbol table nor the JVM's interned strings.
         */
        static final JsonFactory FACTORY = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(100)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(1000)
                        .build())
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }
}
