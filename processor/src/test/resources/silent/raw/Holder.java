import dev.talkbind.annotations.CustomField;
import java.util.List;

public class Holder<T> {
    private List<String> notes;

    @CustomField(converter = Tags.class)
    @SuppressWarnings("rawtypes")
    public List getNotes() {
        return notes;
    }

    public void setNotes(List<String> notes) {
        this.notes = notes;
    }
}
