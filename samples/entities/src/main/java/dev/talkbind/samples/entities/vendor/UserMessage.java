package dev.talkbind.samples.entities.vendor;

/** A message as a compiler of protocols writes it: never null, and made by a builder with a name of its own. */
public final class UserMessage {
    private final String uid;
    private final String nickname;
    private final int level;

    private UserMessage(Builder from) {
        this.uid = from.uid;
        this.nickname = from.nickname;
        this.level = from.level;
    }

    public static Builder newBuilder() {
        return new Builder();
    }

    public String getUid() {
        return uid;
    }

    public String getNickname() {
        return nickname;
    }

    public int getLevel() {
        return level;
    }

    /** Makes messages. */
    public static final class Builder {
        private String uid = "";
        private String nickname = "";
        private int level;

        private Builder() {}

        public Builder setUid(String value) {
            uid = value;
            return this;
        }

        public Builder setNickname(String value) {
            nickname = value;
            return this;
        }

        public Builder setLevel(int value) {
            level = value;
            return this;
        }

        public UserMessage build() {
            return new UserMessage(this);
        }
    }
}
