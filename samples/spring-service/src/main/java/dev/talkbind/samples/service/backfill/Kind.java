package dev.talkbind.samples.service.backfill;

import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Tenant;

/** The entities that are users at TalkJS. */
enum Kind {
    LANDLORD("landlord", Landlord.class),
    TENANT("tenant", Tenant.class);

    private final String table;
    private final Class<?> entity;

    Kind(String table, Class<?> entity) {
        this.table = table;
        this.entity = entity;
    }

    String table() {
        return table;
    }

    Class<?> entity() {
        return entity;
    }
}
