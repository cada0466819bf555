package customdata;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkIgnore;
import java.math.BigDecimal;

@TalkCustomData
public record Listing(
        String title, @CustomField(required = true) BigDecimal price, @TalkIgnore String note) {}
