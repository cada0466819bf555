import dev.talkbind.annotations.*;
import org.jspecify.annotations.Nullable;

@TalkUser
record Seller(
        String id,
        String name,
        @TalkIgnore @Nullable String password,
        @TalkIgnore int visits) {}
