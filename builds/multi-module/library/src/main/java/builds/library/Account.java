package builds.library;

import dev.talkbind.annotations.CustomField;

/** What users of all kinds have: its subclasses are in another module, so it is a class file for Talkbind. */
public abstract class Account {
    private Long id;
    private String name;
    private String email;

    @CustomField
    @SuppressWarnings("talkbind:TB119") // its heirs are in another module
    private Tier tier;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Tier getTier() {
        return tier;
    }

    public void setTier(Tier tier) {
        this.tier = tier;
    }
}
