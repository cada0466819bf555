import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

@TalkUser(direction = Direction.WRITE)
class Seller {
    String id;
    String name;

    @CustomField
    String getMotto() {
        try {
            return Files.readString(Path.of("motto.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
