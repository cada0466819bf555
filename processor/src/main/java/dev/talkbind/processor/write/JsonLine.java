package dev.talkbind.processor.write;

import java.util.List;

/** The members of a JSON object on one line, in ASCII: {@code "key": "plan", "required": true}. */
final class JsonLine {

    private final StringBuilder line = new StringBuilder();

    JsonLine text(String name, String value) {
        name(name);
        quote(value, line);
        return this;
    }

    JsonLine texts(String name, List<String> values) {
        name(name);
        line.append('[');
        for (int i = 0; i < values.size(); i++) {
            line.append(i == 0 ? "" : ", ");
            quote(values.get(i), line);
        }
        line.append(']');
        return this;
    }

    /** Adds a flag, unless it is false. */
    JsonLine flag(String name, boolean value) {
        if (value) {
            name(name);
            line.append("true");
        }
        return this;
    }

    JsonLine object(String name, JsonLine members) {
        name(name);
        line.append('{').append(members).append('}');
        return this;
    }

    /** Adds these members. */
    JsonLine all(JsonLine members) {
        line.append(line.isEmpty() || members.line.isEmpty() ? "" : ", ").append(members.line);
        return this;
    }

    private void name(String name) {
        line.append(line.isEmpty() ? "" : ", ").append('"').append(name).append("\": ");
    }

    static void quote(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                to.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                to.append(c);
            } else {
                to.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
            }
        }
        to.append('"');
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
