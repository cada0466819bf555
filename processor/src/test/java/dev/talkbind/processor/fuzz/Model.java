package dev.talkbind.processor.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A model as source: its files by path, the class that checks it, and what was done wrong in it on purpose.
 *
 * @param converters those that an option of the build names
 * @param owner the start of the path of every file of it, generated ones too
 */
record Model(
        int number,
        String owner,
        Map<String, String> files,
        String checkFile,
        String check,
        String checkName,
        Mistake mistake,
        List<String> converters) {

    static Model of(Draft draft) {
        Map<String, String> files = new TreeMap<>();
        files.put(draft.file(draft.outer.isEmpty() ? draft.name : draft.outer), ModelSource.of(draft));
        if (draft.isViewed()) {
            files.put(draft.file(draft.view), ViewSource.of(draft));
        }
        draft.files.forEach((name, source) -> files.put(draft.file(name), source));
        String check = CheckSource.name(draft);
        return new Model(
                draft.number,
                draft.packageName.isEmpty() ? "U" + draft.number + "_" : draft.packageName.replace('.', '/') + "/",
                files,
                draft.file(check),
                CheckSource.of(draft),
                draft.inPackage(check),
                draft.mistake,
                List.of());
    }

    boolean owns(String file) {
        return file.startsWith(owner) || file.equals(checkFile) || files.containsKey(file);
    }
}
