package dev.talkbind.spring.problem;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses U+0000 in every text of JSON that comes in: not every database stores it, and here the field's name is known. */
public final class PlainTexts extends SimpleModule {
    private static final long serialVersionUID = 1;

    /** The module for the service's mapper. */
    public PlainTexts() {
        addDeserializer(String.class, new Values());
        addKeyDeserializer(String.class, new Keys());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addValueInstantiators(new Creators());
    }

    private static boolean isPlain(String text) {
        return text.indexOf('\0') < 0;
    }

    private static final class Values extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = super.deserialize(parser, context);
            return text == null || isPlain(text) ? text : (String) refused(context);
        }

        private static Object refused(DeserializationContext context) {
            return context.handleWeirdStringValue(String.class, "", "it has U+0000");
        }
    }

    private static final class Keys extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return isPlain(key) ? key : context.handleWeirdKey(String.class, "", "it has U+0000");
        }
    }

    /** Of types that are made of one text, which Jackson does not read by the deserializer of texts. */
    private static final class Creators extends ValueInstantiators.Base {
        @Override
        public ValueInstantiator modifyValueInstantiator(
                DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator creator) {
            return new Creator(creator);
        }
    }

    private static final class Creator extends ValueInstantiator.Delegating {
        private static final long serialVersionUID = 1;

        Creator(ValueInstantiator creator) {
            super(creator);
        }

        @Override
        public ValueInstantiator createContextual(DeserializationContext context, BeanDescription.Supplier type) {
            return new Creator(_delegate.createContextual(context, type));
        }

        @Override
        public Object createFromString(DeserializationContext context, String text) {
            return isPlain(text) ? super.createFromString(context, text) : Values.refused(context);
        }
    }
}
