package dev.talkbind.samples.service.web;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Refuses U+0000 in every text that comes in: not every database stores it, and the field's name is known here. */
@JacksonComponent
class Texts extends ValueDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text.indexOf('\0') < 0
                ? text
                : (String) context.handleWeirdStringValue(String.class, "", "it has U+0000");
    }
}
