import dev.talkbind.annotations.TalkUser;
import java.io.IOException;

@TalkUser // TB117
class Seller {
    String id;
    String name;

    Seller() throws IOException {}
}
