import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField // TB401
    Map<String, String> tags;

    @CustomField // TB401
    String[] words;

    @CustomField // TB401
    Object anything;

    @CustomField // TB401
    Seller next;

    @CustomField // TB401
    Optional<Optional<String>> twice;

    @CustomField // TB401
    Optional<? extends Number> some;

    @CustomField // TB401
    List<List<String>> table;

    @CustomField // TB401
    Calendar day;
}
