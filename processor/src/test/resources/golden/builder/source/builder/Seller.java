package builder;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public final class Seller {
    private final String id;
    private final String name;

    @CustomField
    private final Integer rating;

    @CustomField
    private final boolean verified;

    private Seller(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.rating = builder.rating;
        this.verified = builder.verified;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Integer getRating() {
        return rating;
    }

    public boolean isVerified() {
        return verified;
    }

    public static final class Builder {
        private String id;
        private String name;
        private Integer rating = 3;
        private boolean verified;

        private Builder() {}

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder rating(Integer rating) {
            this.rating = rating;
            return this;
        }

        public Builder verified(boolean verified) {
            this.verified = verified;
            return this;
        }

        public Seller build() {
            return new Seller(this);
        }
    }
}
