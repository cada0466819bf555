// A parameter that is left out is passed null, but an annotation says that it is never null.
import dev.talkbind.annotations.*;
import org.jspecify.annotations.NonNull;

@TalkUser
record Seller(
        String id,
        String name,
        @TalkIgnore @NonNull String password, // TB123
        @TalkIgnore int visits) {}
