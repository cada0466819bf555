import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.List;
import java.util.UUID;

@TalkUser
class Seller {
    String id;
    String name;
    String email;
    @CustomField List<String> role;
    @TalkIgnore boolean custom;
}

@TalkUser
class Rider {
    RiderId id;
    String name;

    @UserField(value = UserProperty.PHOTO_URL, converter = FaceText.class)
    Face photoUrl;
}

@TalkText
record RiderId(UUID value) {}

record Face(String file, int size) {}

class FaceText implements TextConverter<Face> {
    @Override
    public String toText(Face value) {
        return "https://shop.example/" + value.size() + "/" + value.file();
    }

    @Override
    public Face fromText(String text) {
        String[] parts = text.split("/");
        return new Face(parts[4], Integer.parseInt(parts[3]));
    }
}
