package makers;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.io.IOException;

/** As Lombok's SuperBuilder makes it; a setter that throws is none. */
@TalkUser
public class Built {
    private final String id;
    private final String name;

    @CustomField
    private final String tier;

    protected Built(BuiltBuilder<?, ?> builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.tier = builder.tier;
    }

    public static BuiltBuilder<?, ?> builder() {
        return new BuiltBuilderImpl();
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getTier() {
        return tier;
    }

    /** The builder of whatever extends it. */
    public abstract static class BuiltBuilder<C extends Built, B extends BuiltBuilder<C, B>> {
        private String id;
        private String name;
        private String tier;

        protected abstract B self();

        public abstract C build();

        public B id(String value) {
            this.id = value;
            return self();
        }

        public B name(String value) {
            this.name = value;
            return self();
        }

        /** Not to be called. */
        public B tier(Object value) throws IOException {
            throw new IOException(value.toString());
        }

        public B tier(String value) {
            this.tier = value;
            return self();
        }
    }

    private static final class BuiltBuilderImpl extends BuiltBuilder<Built, BuiltBuilderImpl> {
        @Override
        protected BuiltBuilderImpl self() {
            return this;
        }

        @Override
        public Built build() {
            return new Built(this);
        }
    }
}
