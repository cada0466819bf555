package dev.talkbind.processor.read;

import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserFieldProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The properties of a class, sorted by how they are mapped, in the order in which they are found. */
record MappedProperties(
        List<UserFieldProperty> fields,
        List<CustomProperty> custom,
        List<NestedMember> nested,
        List<MapProperty> maps,
        List<Member> ignored) {

    static MappedProperties none() {
        return new MappedProperties(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The property with this name; in custom data, with this key. */
    Optional<String> named(String name) {
        for (Member member : members()) {
            if (member.name().equals(name)) {
                return Optional.of(name);
            }
        }
        for (CustomProperty property : custom) {
            if (property.key().value().equals(name)) {
                return Optional.of(property.member().name());
            }
        }
        return Optional.empty();
    }

    /** All properties: mapped ones, then ignored ones. */
    List<Member> members() {
        List<Member> members = all();
        members.addAll(ignored);
        return members;
    }

    /** All mapped properties: user fields, then custom fields, then nested values. */
    List<Member> all() {
        List<Member> all = new ArrayList<>();
        for (UserFieldProperty field : fields) {
            all.add(field.member());
        }
        for (CustomProperty property : custom) {
            all.add(property.member());
        }
        for (NestedMember property : nested) {
            all.add(property.member());
        }
        for (MapProperty property : maps) {
            all.add(property.member());
        }
        return all;
    }
}
