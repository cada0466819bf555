package dev.talkbind.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The annotations on properties in the metadata of a Kotlin class. kapt does not show a field whose name is a Java
 * keyword, nor its annotations. The metadata of newer Kotlin versions has them.
 *
 * <p>The metadata is a message of protocol buffers, in which numbers refer to the texts beside it.
 */
final class KotlinFields {

    private static final int PROPERTY = 10; // in a class
    private static final int NAME = 2; // in a property
    private static final int FIRST_ANNOTATIONS = 20; // smaller numbers are other fields of a property
    private static final int TYPE = 1; // in an annotation

    private final String bytes;
    private final List<String> texts;
    private final Map<String, Note> notes = new HashMap<>();

    private KotlinFields(String bytes, List<String> texts) {
        this.bytes = bytes;
        this.texts = texts;
    }

    /** An annotation of Talkbind, and whether it has more than its name. */
    record Note(String annotation, boolean hasArguments) {}

    /** By the property's name; empty for a class that is not a Kotlin class, or that has no such metadata. */
    static Map<String, Note> of(TypeElement type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (AnnotationValues.nameOf(mirror).equals(Annotations.KOTLIN)) {
                String bytes = String.join("", texts(mirror, "d1"));
                boolean isPlain = !bytes.isEmpty() && bytes.charAt(0) == 0; // if so, each character is a byte
                return isPlain ? new KotlinFields(bytes.substring(1), texts(mirror, "d2")).read() : Map.of();
            }
        }
        return Map.of();
    }

    private static List<String> texts(AnnotationMirror mirror, String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)
                    && entry.getValue().getValue() instanceof List<?> values) {
                return values.stream()
                        .map(value -> String.valueOf(((AnnotationValue) value).getValue()))
                        .toList();
            }
        }
        return List.of();
    }

    private Map<String, Note> read() {
        Part all = new Part(0, bytes.length());
        all.part(); // the kind of each text
        while (all.next()) {
            if (all.field == PROPERTY && all.isPart()) {
                property(all.part());
            } else {
                all.skip();
            }
        }
        return notes;
    }

    private void property(Part property) {
        String name = "";
        while (property.next()) {
            if (property.field == NAME) {
                name = text(property.number());
            } else if (property.field >= FIRST_ANNOTATIONS && property.isPart()) {
                annotation(name, property.part());
            } else {
                property.skip();
            }
        }
    }

    private void annotation(String property, Part annotation) {
        if (annotation.next() && annotation.field == TYPE && !annotation.isPart()) {
            String type = text(annotation.number()).replace('/', '.');
            if (type.startsWith("Ldev.talkbind.annotations.")) {
                notes.put(property, new Note(type.substring(1, type.length() - 1), annotation.next()));
            }
        }
    }

    private String text(long index) {
        return index >= 0 && index < texts.size() ? texts.get((int) index) : "";
    }

    /** A message within the whole message, or the whole message, and the position up to which it has been read. */
    private final class Part {
        private static final int NUMBER = 0;
        private static final int EIGHT_BYTES = 1;
        private static final int BYTES = 2;

        private final int end;
        private int at;
        private int field;
        private int kind;

        Part(int from, int end) {
            this.at = from;
            this.end = end;
        }

        /** Whether there is another field. It is read next. */
        boolean next() {
            if (at >= end) {
                return false;
            }
            long tag = number();
            field = (int) (tag >>> 3);
            kind = (int) (tag & 7);
            return true;
        }

        boolean isPart() {
            return kind == BYTES;
        }

        long number() {
            long number = 0;
            for (int shift = 0; at < end && shift < 64; shift += 7) {
                char each = bytes.charAt(at++);
                number |= (long) (each & 0x7f) << shift;
                if (each < 0x80) {
                    break;
                }
            }
            return number;
        }

        Part part() {
            long length = number();
            int from = at;
            at = (int) Math.min(end, at + Math.max(0, length));
            return new Part(from, at);
        }

        void skip() {
            switch (kind) {
                case NUMBER -> number();
                case BYTES -> part();
                default -> at += kind == EIGHT_BYTES ? 8 : 4;
            }
        }
    }
}
