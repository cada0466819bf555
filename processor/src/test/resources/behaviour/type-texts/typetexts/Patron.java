package typetexts;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import typetexts.other.TradeId;

@TalkUser(idPrefix = "patron-")
record Patron(
        Ids.PatronId id,
        Ids.Slug name,
        @UserField(UserProperty.ROLE) Ids.Plan plan,
        Set<Ids.Code> email,
        Optional<Ids.Slug> phone,
        @CustomField List<Ids.PatronId> friends,
        @CustomField Set<Ids.Level> levels,
        @CustomField(defaultValue = "3") Ids.Count count,
        @CustomField(defaultValue = "none") Ids.Code code,
        @CustomField(defaultValue = "00000000-0000-0000-0000-000000000002") Ids.Ref<Patron> ref,
        @CustomField(defaultValue = "00000000-0000-0000-0000-000000000002") Ids.Ref<?> any,
        @CustomField(defaultValue = "[]") List<Ids.Ref<String>> refs,
        @CustomField Ids.Box<UUID> box,
        @CustomField(aliases = "place") Ids.Seat seat,
        @CustomField(defaultValue = "1.50") Ids.Amount amount,
        @CustomField(defaultValue = "4") Ids.Open open,
        @CustomField Ids.Plan other,
        @CustomField TradeId trade,
        @CustomField Ids.Money money,
        @CustomField Optional<List<Ids.Price>> prices,
        @CustomField Ids.Ratio ratio,
        @CustomField Optional<Ids.Checked> checked) {}
