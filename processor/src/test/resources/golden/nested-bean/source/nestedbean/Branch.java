package nestedbean;

import dev.talkbind.annotations.CustomField;

public class Branch {
    private final long id;

    Branch(long id) {
        this.id = id;
    }

    @CustomField
    public long getId() {
        return id;
    }
}
