// If a misspelt converter were ignored, all properties of its type would silently get another text.
// -Atalkbind.converters=com.acme.StampTxt
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
}
