package dev.talkbind.processor.fuzz;

import java.util.List;
import java.util.Map;

/** What a compiler said of some files, with the file of each as it was given; what was generated; and the classes. */
record Compilation(List<Remark> remarks, Map<String, String> generated, Map<String, byte[]> classes) {

    /** One thing it said; no file where it was about none. */
    record Remark(String kind, String file, long line, String code, String message) {

        boolean isError() {
            return kind.equals("ERROR");
        }

        /** Nobody claims Jackson's annotations in any build, and a note is no problem. */
        boolean isProblem() {
            boolean isOfJackson =
                    message.startsWith("No processor claimed any of these annotations") && message.contains("jackson");
            return !isOfJackson && !kind.equals("NOTE");
        }

        @Override
        public String toString() {
            return kind + " " + file + ":" + line + " " + message;
        }
    }

    List<Remark> errors() {
        return remarks.stream().filter(Remark::isError).toList();
    }
}
