import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

@TalkUser
@SuppressWarnings("rawtypes")
public class ByConverter {
    String id;
    String name;

    @CustomField(converter = Generic.class)
    Long stock;

    public static class Generic<T> implements TextConverter<Long> {

        @Override
        public String toText(Long value) {
            return String.valueOf(value);
        }

        @Override
        public Long fromText(String text) {
            return Long.valueOf(text);
        }
    }
}
