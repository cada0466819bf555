package customdata;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Holder;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkIgnore;
import java.math.BigDecimal;

@TalkCustomData(holder = Holder.CONVERSATION)
public record Listing(
        String title, @CustomField(required = true) BigDecimal price, @TalkIgnore String note) {}
