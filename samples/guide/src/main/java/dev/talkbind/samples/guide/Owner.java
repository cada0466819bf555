package dev.talkbind.samples.guide;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** Made by a builder, whose own defaults are used if nothing is stored. */
@TalkUser
public final class Owner {
    private final String id;
    private final String name;

    @CustomField
    private final String city;

    private Owner(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.city = builder.city;
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

    public String getCity() {
        return city;
    }

    public static final class Builder {
        private String id;
        private String name;
        private String city = "Amsterdam";

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder city(String city) {
            this.city = city;
            return this;
        }

        public Owner build() {
            return new Owner(this);
        }
    }
}
