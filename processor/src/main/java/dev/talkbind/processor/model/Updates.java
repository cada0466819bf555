package dev.talkbind.processor.model;

import dev.talkbind.annotations.UserProperty;
import java.util.ArrayList;
import java.util.List;

/** What an update of custom data has to read from an instance, because an absent key leaves the current value. */
public final class Updates {

    private final List<Member> unknown = new ArrayList<>();

    private Updates() {}

    /** The properties of a class or a nested value that cannot be read: an update would lose their values. */
    public static List<Member> unknown(UserClass user) {
        Updates updates = new Updates();
        updates.add(user);
        return List.copyOf(updates.unknown);
    }

    /** Whether an instance can be updated. */
    public static boolean arePossible(UserClass user) {
        return unknown(user).isEmpty();
    }

    private void add(UserClass user) {
        boolean isInPlace = user.holder().isPresent() ? user.isFilled() : user.isInPlace();
        if (isInPlace) {
            inPlace(user);
        } else {
            copied(user, user.copying().isFromBuilder());
        }
    }

    /** A setter replaces the whole nested value, the whole map, and the whole rest of the keys. */
    private void inPlace(UserClass user) {
        for (UserFieldProperty field : user.readFields()) {
            if (field.field() == UserProperty.CUSTOM) {
                get(field.member());
            }
        }
        wholes(user);
    }

    /** The builder of an existing instance already has everything except custom data. */
    private void copied(UserClass user, boolean isFromBuilder) {
        for (UserFieldProperty field : user.readFields()) {
            if (!isFromBuilder || field.field() == UserProperty.CUSTOM) {
                get(field.member());
            }
        }
        for (CustomProperty property : user.readCustom()) {
            get(property.member());
        }
        wholes(user);
    }

    private void wholes(UserClass user) {
        for (NestedProperty property : user.readNested()) {
            get(property.member());
            if (property.body().isPresent()) {
                add(property.of());
            }
        }
        for (MapProperty map : user.readMaps()) {
            get(map.member());
        }
    }

    private void get(Member member) {
        if (member.getter().isEmpty()) {
            unknown.add(member);
        }
    }
}
