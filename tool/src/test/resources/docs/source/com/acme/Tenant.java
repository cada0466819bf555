package com.acme;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/**
 * Somebody who rents a flat.
 *
 * @param plan which offers a tenant sees
 */
@TalkUser(role = "tenant", idPrefix = "tenant-")
public record Tenant(long id, String name, @CustomField Plan plan, @CustomField Boolean verified) {

    public enum Plan {
        BASIC,
        PRO
    }
}
