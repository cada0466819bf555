package hiddennames;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.Optional;
import java.util.OptionalDouble;

/** Its class, its constants and its variables could each hide another. */
@TalkUser
public class seller<T> {
    private final String id;
    private final String name;

    @CustomField
    private final TIER tier;

    @CustomField
    private final Optional<String> Optional;

    @CustomField
    private final OptionalDouble Optionals;

    @CustomField
    private final boolean active;

    @TalkIgnore
    private final T more;

    private seller(String id, String name, TIER tier, T more) {
        this.id = id;
        this.name = name;
        this.tier = tier;
        this.Optional = java.util.Optional.of("o");
        this.Optionals = OptionalDouble.of(1);
        this.active = true;
        this.more = more;
    }

    public static <T> seller<T> of(
            String id,
            String name,
            TIER tier,
            Optional<String> Optional,
            OptionalDouble Optionals,
            boolean active,
            T more) {
        return new seller<>(id, name, tier, more);
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public TIER getTier() {
        return tier;
    }

    public Optional<String> Optional() {
        return Optional;
    }

    public OptionalDouble Optionals() {
        return Optionals;
    }

    public boolean isActive() {
        return active;
    }

    public T getMore() {
        return more;
    }
}
