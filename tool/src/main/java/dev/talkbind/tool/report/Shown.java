package dev.talkbind.tool.report;

import dev.talkbind.tool.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Findings with their positions in source files. */
public final class Shown {

    private final Path lockFile;
    private final Sources sources;

    public Shown(Path lockFile, List<Path> sources) {
        this.lockFile = lockFile;
        this.sources = new Sources(sources);
    }

    Optional<Spot> spot(Finding finding) {
        if (!finding.file().isEmpty()) {
            return Optional.of(new Spot(Path.of(finding.file()), finding.line()));
        }
        return finding.property().isEmpty() && finding.type().isEmpty()
                ? Optional.of(new Spot(lockFile, finding.line()))
                : sources.find(finding.type(), finding.property());
    }

    /** One line: {@code src/main/java/com/acme/Landlord.java:[31] error: [TB602] … Fix: ….} */
    public String line(Finding finding) {
        Optional<Spot> spot = spot(finding);
        String at = "";
        if (spot.isPresent()) {
            String line = spot.get().line() == 0 ? ":" : ":[" + spot.get().line() + "]";
            at = spot.get().path() + line + " ";
        }
        return at + finding.level().label() + ": " + said(finding);
    }

    /** The text of a finding: code, message and fix. */
    static String said(Finding finding) {
        String fix = finding.fix();
        String end = finding.message().endsWith(".") || finding.message().endsWith("?") ? "" : ".";
        String what = "[" + finding.rule().id() + "] " + finding.message() + end;
        return fix.equals("nothing") ? what : what + " Fix: " + fix + ".";
    }
}
