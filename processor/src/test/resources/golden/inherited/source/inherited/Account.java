package inherited;

import dev.talkbind.annotations.CustomField;

public class Account<I> {
    private I id;
    private String name;

    @CustomField
    protected I parent;

    public I getId() {
        return id;
    }

    public void setId(I id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
