package shop;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

@TalkUser
public class A$B {
    String id;
    String name;

    @CustomField
    Ti$er tier;

    @CustomField(converter = To$Text.class)
    Long $stock;

    public enum Ti$er {
        FREE,
        $PRO
    }

    public static class To$Text implements TextConverter<Long> {

        @Override
        public String toText(Long value) {
            return String.valueOf(value);
        }

        @Override
        public Long fromText(String text) {
            return Long.valueOf(text);
        }
    }

    @TalkUser
    public record In$(String id, String name, @TalkNested $Flat custom) {}

    @TalkCustomData
    public record $Flat(String ref, Ti$er tier) {}

    @TalkUser
    public static class $ {
        String id;
        String name;

        @TalkUser
        public static class In {
            String id;
            String name;
        }
    }
}
