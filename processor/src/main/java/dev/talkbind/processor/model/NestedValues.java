package dev.talkbind.processor.model;

import java.util.ArrayList;
import java.util.List;

/** Questions about a class together with its nested values. */
public sealed interface NestedValues permits UserClass {

    List<UserFieldProperty> fields();

    List<CustomProperty> custom();

    List<NestedProperty> nested();

    List<MapProperty> maps();

    List<Member> mapped();

    boolean reads(Member member);

    boolean writes(Member member);

    /** The class, and all nested classes at every depth. */
    default List<UserClass> bodies() {
        List<UserClass> bodies = new ArrayList<>();
        bodies.add((UserClass) this);
        for (NestedProperty property : nested()) {
            if (property.body().isPresent()) {
                bodies.addAll(property.of().bodies());
            }
        }
        return bodies;
    }

    /** All nested values, at every depth. */
    default List<NestedProperty> allNested() {
        List<NestedProperty> all = new ArrayList<>();
        for (NestedProperty property : nested()) {
            all.add(property);
            if (property.body().isPresent()) {
                all.addAll(property.of().allNested());
            }
        }
        return all;
    }

    /** All custom fields, including nested ones. */
    default List<CustomProperty> keys() {
        if (nested().isEmpty()) {
            return custom();
        }
        List<CustomProperty> keys = new ArrayList<>();
        for (UserClass body : bodies()) {
            keys.addAll(body.custom());
        }
        return keys;
    }

    /** All maps with a prefix, including nested ones. */
    default List<MapProperty> allMaps() {
        List<MapProperty> all = new ArrayList<>();
        for (UserClass body : bodies()) {
            all.addAll(body.maps());
        }
        return all;
    }

    /** All user fields, including nested ones. */
    default List<UserFieldProperty> allFields() {
        if (nested().isEmpty()) {
            return fields();
        }
        List<UserFieldProperty> all = new ArrayList<>();
        for (UserClass body : bodies()) {
            all.addAll(body.fields());
        }
        return all;
    }

    default List<UserFieldProperty> readFields() {
        return read(fields());
    }

    default List<UserFieldProperty> writtenFields() {
        return written(fields());
    }

    default List<CustomProperty> readCustom() {
        return read(custom());
    }

    default List<CustomProperty> writtenCustom() {
        return written(custom());
    }

    default List<MapProperty> readMaps() {
        return read(maps());
    }

    default List<MapProperty> writtenMaps() {
        return written(maps());
    }

    default List<NestedProperty> readNested() {
        return read(nested());
    }

    default List<NestedProperty> writtenNested() {
        return written(nested());
    }

    static boolean haveSetters(List<? extends MappedProperty> properties) {
        for (MappedProperty property : properties) {
            if (property.member().setter().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private <P extends MappedProperty> List<P> read(List<P> properties) {
        List<P> read = new ArrayList<>();
        for (P property : properties) {
            if (reads(property.member())) {
                read.add(property);
            }
        }
        return read;
    }

    private <P extends MappedProperty> List<P> written(List<P> properties) {
        List<P> written = new ArrayList<>();
        for (P property : properties) {
            if (writes(property.member())) {
                written.add(property);
            }
        }
        return written;
    }

    /** Whether a key is read, including keys of nested values. */
    default boolean readsKeys() {
        boolean isRead = !readCustom().isEmpty() || !readMaps().isEmpty();
        for (NestedProperty property : readNested()) {
            isRead |= property.of().readsKeys();
        }
        return isRead;
    }

    /** Whether a key is written, including keys of nested values. */
    default boolean writesKeys() {
        boolean isWritten = !writtenCustom().isEmpty() || !writtenMaps().isEmpty();
        for (NestedProperty property : writtenNested()) {
            isWritten |= property.of().writesKeys();
        }
        return isWritten;
    }

    /** Whether a user field is written from a nested value. */
    default boolean writesNestedFields() {
        boolean isWritten = false;
        for (NestedProperty property : writtenNested()) {
            isWritten |=
                    !property.of().writtenFields().isEmpty() || property.of().writesNestedFields();
        }
        return isWritten;
    }

    /** Whether a user field is read into a nested value. */
    default boolean readsNestedFields() {
        boolean isRead = false;
        for (NestedProperty property : readNested()) {
            isRead |= !property.of().readFields().isEmpty() || property.of().readsNestedFields();
        }
        return isRead;
    }

    /**
     * Whether setters reach everything that is read into a nested value, so that an existing value is changed and never
     * replaced.
     */
    default boolean isFilled() {
        for (Member member : mapped()) {
            if (reads(member) && member.setter().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
