package dev.talkbind.processor.read;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Copying;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.UserFieldProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Finds out how {@code applyTo} puts custom data into an instance: in place if setters reach all of it, else by a copy.
 */
final class UpdateReader {

    private final TypeElement type;
    private final Compiler compiler;
    private final PropertyReader properties;

    UpdateReader(TypeElement type, Compiler compiler, PropertyReader properties) {
        this.type = type;
        this.compiler = compiler;
        this.properties = properties;
    }

    /** Whether setters reach everything that is read. */
    static boolean areSet(List<Member> members) {
        for (Member member : members) {
            if (member.setter().isEmpty() && !member.says(Direction.WRITE)) {
                return false;
            }
        }
        return true;
    }

    /** {@code creation} says how a new instance is made. */
    Copying read(Creation creation, List<NestedProperty> nested) {
        List<Member> set = updated(creation, nested);
        if (areSet(set)) {
            return Copying.anew(creation);
        }
        // a record's own constructor takes everything that the record holds, but nothing that it computes
        Optional<Creation> canonical = RecordReader.canonical(type, compiler, properties);
        Creation copy = canonical.isPresent() && takes(canonical.get(), set) ? canonical.get() : creation;
        Copying copying = new CopyReader(type, compiler, copy).read(properties, set);
        return creation.owner().isPresent() && !copying.lost().isEmpty() ? own(set).orElse(copying) : copying;
    }

    private static boolean takes(Creation creation, List<Member> members) {
        for (Member member : members) {
            if (creation.takes(member.name()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How a class copies itself. The way in which a view makes it may leave out what only the class holds. */
    private Optional<Copying> own(List<Member> set) {
        Creation own = new CreationReader(type, compiler, properties).own(false);
        Copying copying = new CopyReader(type, compiler, own).read(properties, set);
        Set<String> given = new HashSet<>();
        for (Member member : copying.carried()) {
            given.add(member.name());
        }
        boolean takesAll = own.way() == Creation.Way.CONSTRUCTOR || own.way() == Creation.Way.FACTORY;
        for (Member member : set) {
            takesAll &= own.takes(member.name()).isPresent() || member.setter().isPresent();
        }
        for (Member member : properties.mapped()) {
            given.add(member.says(Direction.WRITE) ? "" : member.name());
        }
        for (Creation.Parameter parameter : own.parameters()) {
            takesAll &= given.contains(parameter.name());
        }
        boolean isWhole = copying.isFromBuilder() || takesAll && copying.lost().isEmpty();
        return isWhole ? Optional.of(copying) : Optional.empty();
    }

    /** The properties that an update changes; a write-only property is not one. */
    private List<Member> updated(Creation creation, List<NestedProperty> nested) {
        List<Member> set = new ArrayList<>();
        for (CustomProperty property : properties.custom()) {
            set.add(property.member());
        }
        for (NestedProperty property : nested) {
            if (compiler.nesting().isPresent() || !creation.isBean() || !property.isFixed()) {
                set.add(property.member());
            }
        }
        for (MapProperty property : properties.maps()) {
            set.add(property.member());
        }
        for (UserFieldProperty field : properties.fields()) {
            if (field.field() == UserProperty.CUSTOM || compiler.nesting().isPresent()) {
                set.add(field.member());
            }
        }
        List<Member> updated = new ArrayList<>();
        for (Member member : set) {
            if (!member.says(Direction.WRITE)) {
                updated.add(member);
            }
        }
        return updated;
    }
}
