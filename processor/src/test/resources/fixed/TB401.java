import dev.talkbind.annotations.CustomField;
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
    @CustomField Optional<String> twice;
    @CustomField Optional<BigDecimal> some;
    @CustomField(converter = TableText.class) List<List<String>> table;
    @CustomField List<byte[]> blobs;
}

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
