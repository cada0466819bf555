package converter;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public record Seller(
        String id,
        String name,
        @CustomField(converter = MoneyText.class) Money balance,
        @CustomField(converter = YesNo.class) boolean verified) {}
