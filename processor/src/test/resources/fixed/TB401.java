import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import java.math.BigDecimal;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField(converter = CalendarText.class) Calendar day;
    @CustomField List<String> tags;
    @CustomField List<String> words;
    @CustomField String anything;
    @CustomField String next;
    @CustomField(converter = TwiceText.class) Optional<Optional<String>> twice;
    @CustomField(converter = NumbersText.class) List<? extends Number> some;
    @CustomField(converter = TableText.class) List<List<String>> table;
    @CustomField List<byte[]> blobs;
    @CustomField List<Code> codes;
}

@TalkText
record Code(String text) {}

class CalendarText implements TextConverter<Calendar> {
    @Override
    public String toText(Calendar value) {
        return Long.toString(value.getTimeInMillis());
    }

    @Override
    public Calendar fromText(String text) {
        Calendar value = Calendar.getInstance();
        value.setTimeInMillis(Long.parseLong(text));
        return value;
    }
}

class TableText implements TextConverter<List<List<String>>> {
    @Override
    public String toText(List<List<String>> value) {
        return String.join(";", value.stream().map(row -> String.join(",", row)).toList());
    }

    @Override
    public List<List<String>> fromText(String text) {
        return List.of(text.split(";")).stream().map(row -> List.of(row.split(","))).toList();
    }
}

class NumbersText implements TextConverter<List<? extends Number>> {
    @Override
    public String toText(List<? extends Number> value) {
        return String.join(",", value.stream().map(String::valueOf).toList());
    }

    @Override
    public List<? extends Number> fromText(String text) {
        return List.of(text.split(",")).stream().map(BigDecimal::new).toList();
    }
}

class TwiceText implements TextConverter<Optional<String>> {
    @Override
    public String toText(Optional<String> value) {
        return value.map(text -> "=" + text).orElse("");
    }

    @Override
    public Optional<String> fromText(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text.substring(1));
    }
}
