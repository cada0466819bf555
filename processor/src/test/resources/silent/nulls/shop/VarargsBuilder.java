package shop;

import dev.talkbind.annotations.TalkUser;

@TalkUser
public class VarargsBuilder {
    private String id;
    private String name;
    private String[] email;

    private VarargsBuilder() {}

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String[] getEmail() {
        return email;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder {
        private final VarargsBuilder built = new VarargsBuilder();

        public Builder id(String id) {
            built.id = id;
            return this;
        }

        public Builder name(String name) {
            built.name = name;
            return this;
        }

        public Builder email(String... email) {
            built.email = email;
            return this;
        }

        public VarargsBuilder build() {
            return built;
        }
    }
}
