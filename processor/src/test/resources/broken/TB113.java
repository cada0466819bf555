// A mapper declares no checked exceptions, and cannot know how to handle them.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@TalkUser(direction = Direction.WRITE)
class Seller {
    String id;
    String name;

    @CustomField
    String getMotto() throws IOException { // TB113
        return Files.readString(Path.of("motto.txt"));
    }
}
