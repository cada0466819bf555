// Custom data is text by key. wire.md fixes the text of the types that Talkbind knows; for other types you decide.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField Calendar day; // TB401
    @CustomField Map<String, String> tags; // TB401
    @CustomField String[] words; // TB401
    @CustomField Object anything; // TB401
    @CustomField Seller next; // TB401
    @CustomField Optional<Optional<String>> twice; // TB401
    @CustomField List<? extends Number> some; // TB401
    @CustomField List<List<String>> table; // TB401
    @CustomField Set<byte[]> blobs; // TB401
    @CustomField List<Code> codes; // TB401
}

record Code(String text) {}
