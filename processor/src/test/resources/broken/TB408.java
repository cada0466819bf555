// Generated code stands beside the class, and calls the converter by its name.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(converter = MoneyText.class) Long balance; // TB408

    private static class MoneyText implements TextConverter<Long> {
        public String toText(Long value) {
            return value.toString();
        }

        public Long fromText(String text) {
            return Long.valueOf(text);
        }
    }
}
