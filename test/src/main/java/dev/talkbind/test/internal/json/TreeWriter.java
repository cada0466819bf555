package dev.talkbind.test.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a tree as one document. */
final class TreeWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private TreeWriter(JsonGenerator out) {
        this.out = out;
    }

    static String write(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            new TreeWriter(out).value(tree);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString();
    }

    private void value(@Nullable Object value) throws IOException {
        if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof JsonNumber number) {
            out.writeNumber(number.text());
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString((String) value); // this writes null, too
        }
    }

    private void object(JsonObject object) throws IOException {
        out.writeStartObject();
        for (String key : object.keys()) {
            out.writeFieldName(key);
            value(object.get(key));
        }
        out.writeEndObject();
    }

    private void list(List<?> list) throws IOException {
        out.writeStartArray();
        for (Object element : list) {
            value(element);
        }
        out.writeEndArray();
    }
}
