package dev.talkbind.processor.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** A law that a model breaks. */
record Failure(Model model, String what, Map<String, String> generated) {

    static String trace(Throwable wrong) {
        StringWriter trace = new StringWriter();
        wrong.printStackTrace(new PrintWriter(trace));
        return trace.toString().lines().limit(20).reduce("", (all, line) -> all + "\n" + line);
    }

    /** All that it takes to see it again. */
    String report(long seed) {
        StringBuilder report = new StringBuilder("\n==== -Dfuzz.seed=" + seed + ", model " + model.number()
                + ", mistake " + model.mistake() + ": " + what + "\n");
        model.files()
                .forEach((name, text) ->
                        report.append("---- ").append(name).append('\n').append(text));
        report.append("---- ").append(model.checkFile()).append('\n').append(model.check());
        generated.forEach(
                (name, text) -> report.append("---- ").append(name).append('\n').append(text));
        return report.toString();
    }
}
