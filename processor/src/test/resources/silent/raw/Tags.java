import dev.talkbind.annotations.TextConverter;
import java.util.List;

@SuppressWarnings({"rawtypes", "unchecked"})
public class Tags implements TextConverter<List> {

    @Override
    public String toText(List tags) {
        return String.join(",", tags);
    }

    @Override
    public List fromText(String text) {
        return List.of(text.split(","));
    }
}
