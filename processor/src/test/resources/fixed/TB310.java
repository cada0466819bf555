import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(idPrefix = "\ud83d\ude03-")
class Seller {
    String id;
    String name;
    @CustomField(defaultValue = "whole \ud83d\ude03") String mood;
}
