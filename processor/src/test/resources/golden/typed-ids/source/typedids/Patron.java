package typedids;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;
import java.util.Optional;

@TalkUser
public record Patron(
        PatronId id,
        String name,
        @CustomField List<PatronId> friends,
        @CustomField Optional<BranchNo> branch,
        @CustomField(defaultValue = "7") BranchNo home,
        @CustomField Money debt,
        @CustomField List<Money> fines) {}
