package shop;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import lib.Cents;
import lib.OneConstant;

@TalkUser
public class ByConverter {
    String id;
    String name;

    @CustomField(converter = Cents.class)
    Long cents;

    @CustomField(converter = OneConstant.class)
    Long pence;
}
