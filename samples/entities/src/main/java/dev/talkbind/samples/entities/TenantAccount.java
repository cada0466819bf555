package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import lombok.Data;

/** An account of one of many customers of a service: its key has two parts. */
@Data
@Entity
@TalkUser
public class TenantAccount {
    @EmbeddedId
    private Key id;

    private String name;

    @CustomField(defaultValue = "1")
    private int seats;

    /** The customer, and the number of the account there. */
    @Embeddable
    @TalkText(KeyText.class)
    public record Key(String tenant, long number) {}

    /** {@code acme:7}. */
    public static final class KeyText implements TextConverter<Key> {
        @Override
        public String toText(Key key) {
            return key.tenant() + ":" + key.number();
        }

        @Override
        public Key fromText(String text) {
            int end = text.lastIndexOf(':');
            return new Key(text.substring(0, end), Long.parseLong(text.substring(end + 1)));
        }
    }
}
