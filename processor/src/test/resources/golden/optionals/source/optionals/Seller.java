package optionals;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

@TalkUser
public record Seller(
        String id,
        String name,
        Optional<String> email,
        @CustomField Optional<String> city,
        @CustomField OptionalInt rooms,
        @CustomField OptionalLong views,
        @CustomField OptionalDouble rating) {}
