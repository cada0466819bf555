package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Sample documents of TalkJS, and how to compare JSON. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Wire() {}

    static String text(String name) {
        try (InputStream in = Wire.class.getResourceAsStream("/wire/" + name + ".json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static JsonNode json(String name) {
        return tree(text(name));
    }

    static JsonNode tree(String document) {
        try {
            return JSON.readTree(document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
