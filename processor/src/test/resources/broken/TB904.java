// A converter for all of a build that is misspelt would leave every property with another text.
// -Atalkbind.converters=com.acme.StampTxt
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
}
