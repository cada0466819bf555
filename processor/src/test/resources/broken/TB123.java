// A parameter that is left out gets null, and what is annotated as never null must not be.
import dev.talkbind.annotations.*;
import org.jspecify.annotations.NonNull;

@TalkUser
record Seller(
        String id,
        String name,
        @TalkIgnore @NonNull String password, // TB123
        @TalkIgnore int visits) {}
