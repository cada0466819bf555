package builds.lombok.superbuilder;

import lombok.Getter;
import lombok.experimental.SuperBuilder;

/** What sellers have from above, with its part of the builder. */
@Getter
@SuperBuilder(toBuilder = true)
public abstract class Account {
    private final Long id;
    private final String name;
    private final String email;
}
