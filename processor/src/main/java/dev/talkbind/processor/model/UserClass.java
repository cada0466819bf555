package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An annotated class, read whole: a {@code @TalkUser} type, or a {@code @TalkCustomData} type with no user fields.
 *
 * @param holder the property that holds it, if it is a nested value of the annotated class
 * @param view the interface that says which properties are mapped, if that is not the class itself
 * @param source the type in generated code, with wildcards for its type parameters
 * @param nested properties whose types' own properties are mapped beside these
 * @param maps properties that hold all keys with a prefix
 * @param converters the converters that its annotation names for all properties of their types
 * @param ignored properties with {@code @TalkIgnore}
 * @param unmapped properties that are neither mapped nor left out
 * @param copying how an instance is copied, if {@code applyTo} does not change it in place
 * @param surroundings what generated code can see around the class
 * @param components what the build's component model means for the class
 * @param awaited what another processor still has to write for the class
 * @param isComplete whether every type that it mentions exists; if not, nothing else is worth checking
 */
public record UserClass(
        Place place,
        Optional<Member> holder,
        ClassName type,
        Optional<View> view,
        TypeName source,
        boolean isUser,
        boolean isCustomData,
        TypeShape shape,
        UserSettings settings,
        List<NamedConverter> converters,
        List<UserFieldProperty> fields,
        List<CustomProperty> custom,
        List<NestedProperty> nested,
        List<MapProperty> maps,
        List<Member> ignored,
        Unmapped unmapped,
        Creation creation,
        Copying copying,
        Surroundings surroundings,
        Components components,
        Optional<Awaited> awaited,
        boolean isComplete)
        implements NestedValues {

    /** The annotated type: the class, or a view of it. */
    public ClassName annotated() {
        return view.isPresent() ? view.get().name() : type;
    }

    /** The annotated type's own name, such as {@code Shop.Seller} for a nested type. */
    public String label() {
        return String.join(".", annotated().simpleNames());
    }

    /** The name of the mapped class. */
    public String typeLabel() {
        return String.join(".", type.simpleNames());
    }

    /** Whether it is complete and final. If it is looked at {@code again}, other processors have had their turn. */
    public boolean isReady(boolean again) {
        return isComplete && (awaited.isEmpty() || again && !awaited.get().isMissed());
    }

    public boolean awaits(Awaited.By other) {
        return awaited.isPresent() && awaited.get().by() == other;
    }

    public boolean isRead() {
        return settings.isRead();
    }

    public boolean isWritten() {
        return settings.isWritten();
    }

    /** Whether a property is read: neither the type nor the property is write-only. */
    @Override
    public boolean reads(Member member) {
        return isRead() && !member.says(Direction.WRITE);
    }

    /** Whether a property is written: neither the type nor the property is read-only. */
    @Override
    public boolean writes(Member member) {
        return isWritten() && !member.says(Direction.READ);
    }

    /** Whether setters reach everything that custom data can change. */
    public boolean isInPlace() {
        for (NestedProperty property : readNested()) {
            if (property.member().setter().isEmpty() && !property.isFixedIn(this)) {
                return false;
            }
        }
        Optional<UserFieldProperty> rest = field(UserProperty.CUSTOM);
        boolean isRestSet = rest.isEmpty()
                || !reads(rest.get().member())
                || rest.get().member().setter().isPresent();
        return isRestSet && NestedValues.haveSetters(readCustom()) && NestedValues.haveSetters(readMaps());
    }

    /** Whether writing a user of this class says something about custom data. */
    public boolean writesCustom() {
        boolean isWritten = writesKeys() || !settings.retired().isEmpty();
        for (UserFieldProperty field : writtenFields()) {
            isWritten |= field.field() == UserProperty.CUSTOM;
        }
        return isWritten;
    }

    /** The property that is mapped to this user field, including properties of nested values. */
    public Optional<UserFieldProperty> field(UserProperty wanted) {
        for (UserFieldProperty field : allFields()) {
            if (field.field() == wanted) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether a property cannot be null: its type is primitive, its setter takes a primitive, or it is required. */
    public boolean isAlways(Member member) {
        return member.presence() == Presence.ALWAYS || isNeeded(member) || reads(member) && isSetWithoutNull(member);
    }

    private boolean isSetWithoutNull(Member member) {
        Optional<JavaType> taken = creation.takes(member.name());
        if (taken.isPresent()) {
            return Presence.of(taken.get()) == Presence.ALWAYS;
        }
        return member.setter().isPresent() && Presence.of(member.setter().get().type()) == Presence.ALWAYS;
    }

    /** Whether an absent key is a problem on reading. */
    public boolean isRequired(CustomProperty property) {
        return property.required().isPresent()
                || (isAlways(property.member()) && property.defaultText().isEmpty());
    }

    /** Whether an instance is made with the property, which can be neither null nor absent. */
    public boolean isNeeded(Member member) {
        boolean isGiven = false;
        for (Creation.Parameter parameter : creation.parameters()) {
            isGiven |= member.isCalled(parameter.name());
        }
        boolean isNeeded = member.traits().contains(isGiven ? Trait.NEVER_NULL : Trait.NEEDED);
        return isNeeded && member.presence() == Presence.NULL;
    }

    /** Every mapped property of its own: user fields, then custom fields, then nested values. */
    @Override
    public List<Member> mapped() {
        List<Member> mapped = new ArrayList<>();
        for (UserFieldProperty field : fields) {
            mapped.add(field.member());
        }
        for (CustomProperty property : custom) {
            mapped.add(property.member());
        }
        for (NestedProperty property : nested) {
            mapped.add(property.member());
        }
        for (MapProperty property : maps) {
            mapped.add(property.member());
        }
        return mapped;
    }

    public boolean isMapped(Member member) {
        for (Member mapped : mapped()) {
            if (mapped.isCalled(member.name())) {
                return true;
            }
        }
        return false;
    }

    /** Every property that an instance can be made with: mapped ones, then ignored ones. */
    public List<Member> suppliers() {
        List<Member> suppliers = mapped();
        suppliers.addAll(ignored);
        return suppliers;
    }

    /** The property for a parameter with this name, including ignored ones. */
    public Optional<Member> supplier(String parameter) {
        for (Member member : suppliers()) {
            if (member.name().equals(parameter)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether its custom data is more than one property that is passed through, so that it needs a converter of its
     * own.
     */
    public boolean hasConverter() {
        return isCustomData
                || !keys().isEmpty()
                || !allMaps().isEmpty()
                || !settings.retired().isEmpty();
    }

    /** Whether a container provides something for its converter, so that the converter has no constant instance. */
    public boolean isInjected() {
        boolean isInjected = false;
        for (CustomProperty key : keys()) {
            isInjected |= key.isGiven();
        }
        return isInjected;
    }

    /** Whether a container provides something for its mapper. */
    public boolean isMapperInjected() {
        boolean isInjected = isInjected();
        for (UserFieldProperty field : allFields()) {
            isInjected |= field.isGiven();
        }
        return isInjected;
    }

    public ClassName mapperName() {
        return generated("UserMapper");
    }

    public ClassName converterName() {
        return generated("CustomDataConverter");
    }

    private ClassName generated(String suffix) {
        return ClassName.get(
                annotated().packageName(), String.join("_", annotated().simpleNames()) + suffix);
    }
}
