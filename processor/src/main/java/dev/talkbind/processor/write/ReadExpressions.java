package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Breaks;
import dev.talkbind.processor.value.Presence;
import dev.talkbind.processor.value.RuntimeNames;
import dev.talkbind.processor.write.NestedSlot.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The expressions that read the properties of a class: {@code TIER.readFrom(in)}.
 *
 * <p>They call methods of the key, whose type javac knows. For {@code in.read(TIER)}, javac would have to infer the
 * type for each property; in a large build that took a seventh of the time.
 */
final class ReadExpressions {

    private final UserClass user;
    private final Names names;
    private final Injection injection;
    private final boolean isInMapper;
    private final boolean isNested;

    private ReadExpressions(UserClass user, Names names, Injection injection, boolean isInMapper) {
        this.user = user;
        this.names = names;
        this.injection = injection;
        this.isInMapper = isInMapper;
        this.isNested = user.holder().isPresent();
    }

    /** As the mapper of a user sees them. */
    static ReadExpressions inMapper(UserClass user, Names names) {
        return new ReadExpressions(user, names, new Injection(user, names), true);
    }

    /** As the converter sees them, which has the keys. */
    static ReadExpressions inConverter(UserClass user, Names names) {
        return new ReadExpressions(user, names, new Injection(user, names), false);
    }

    private ReadExpressions of(NestedProperty nested) {
        return new ReadExpressions(nested.of(), names.in(nested.member()), injection, isInMapper);
    }

    /** The user fields that the mapper itself reads. */
    List<Slot> fields() {
        List<Slot> slots = new ArrayList<>();
        for (UserFieldProperty field : user.readFields()) {
            slots.add(ValueSlot.of(field, CodeBlock.of("$L", field.field().name()), value(field)));
        }
        return slots;
    }

    /** The custom fields of a new instance. */
    List<Slot> custom() {
        List<Slot> slots = new ArrayList<>();
        for (CustomProperty property : user.readCustom()) {
            slots.add(ValueSlot.of(property, key(property), value(property, key(property))));
        }
        addMaps(slots, false);
        return slots;
    }

    /** The custom fields of an existing instance. */
    List<Slot> ownCustom() {
        List<Slot> slots = new ArrayList<>();
        for (CustomProperty property : user.readCustom()) {
            ValueSlot slot = ValueSlot.of(property, key(property), own(property, key(property)));
            slots.add(isNested ? slot.nested() : slot);
        }
        addMaps(slots, true);
        return slots;
    }

    /** The maps with a prefix, of an existing instance or of a new one. */
    private void addMaps(List<Slot> slots, boolean isThere) {
        CodeBlock owner = isInMapper ? CodeBlock.of("$L.", injection.owner()) : CodeBlock.of("");
        for (MapProperty map : user.readMaps()) {
            Member member = map.member();
            CodeBlock key = isInMapper
                    ? CodeBlock.of("$T.$L", injection.converterName(), names.key(member))
                    : CodeBlock.of("$L", names.key(member));
            boolean hasNow = isThere && member.getter().isPresent();
            slots.add(ValueSlot.of(
                    map,
                    key,
                    hasNow
                            ? CodeBlock.of("$L.updateFrom(in, $LKEYS, $L)", key, owner, current(member))
                            : CodeBlock.of(
                                    "$L.$L(in, $LKEYS)",
                                    key,
                                    isNeverNull(member) ? "requireFrom" : "readFrom",
                                    owner)));
        }
    }

    private static boolean isNeverNull(Member member) {
        return member.presence() == Presence.NULL && member.traits().contains(Trait.NEVER_NULL);
    }

    private CodeBlock key(CustomProperty property) {
        return isInMapper
                ? CodeBlock.of("$L.$L", injection.owner(property), names.key(property))
                : CodeBlock.of("$L", names.key(property));
    }

    /** The nested values; {@code how} says what happens to the instance that holds them. */
    List<Slot> nested(How how) {
        List<Slot> slots = new ArrayList<>();
        for (NestedProperty property : user.readNested()) {
            if (isInMapper || property.of().readsKeys()) {
                slots.add(nested(property, how));
            }
        }
        return slots;
    }

    private Slot nested(NestedProperty property, How how) {
        Member member = property.member();
        boolean hasNow = how != How.NEW && how != How.REPLACE && member.getter().isPresent();
        How own = hasNow ? How.of(property, user) : How.NEW;
        ReadExpressions inside = of(property);
        List<Slot> slots = new ArrayList<>();
        if (isInMapper) {
            slots.addAll(inside.fields());
        }
        switch (own) {
            case NEW, REPLACE -> slots.addAll(inside.custom());
            case FILL, FIXED -> slots.addAll(inside.ownCustom());
            case COPY -> slots.addAll(inside.updates());
        }
        slots.addAll(inside.nested(own));
        Optional<CodeBlock> now = hasNow ? Optional.of(current(member)) : Optional.empty();
        List<CodeBlock> kept = own != How.NEW && own != How.REPLACE && !isInMapper ? inside.currentFields() : List.of();
        CodeBlock key = isInMapper && property.of().readsKeys()
                ? CodeBlock.of("$T.$L", injection.converterName(), names.key(member))
                : CodeBlock.of("$L", names.key(member));
        return new NestedSlot(property, own, key, now, kept, slots);
    }

    /** The values of user fields, which an update of custom data leaves alone. */
    private List<CodeBlock> currentFields() {
        List<CodeBlock> current = new ArrayList<>();
        for (UserFieldProperty field : user.readFields()) {
            if (field.member().getter().isPresent()) {
                current.add(current(field.member()));
            }
        }
        return current;
    }

    /** The source's value of a property, or null if there is no source. */
    private CodeBlock current(Member member) {
        CodeBlock current = PropertyCode.read(member, names.source());
        return isNested ? CodeBlock.of("$N == null ? null : $L", names.source(), current) : current;
    }

    /** A nested value's current values count beside what is read, and so does a value that wins over an alias. */
    private CodeBlock own(CustomProperty property, CodeBlock key) {
        Member member = property.member();
        String verb = user.isAlways(member) ? "require" : isNeverNull(property) ? "readNonNull" : "read";
        boolean isCounted =
                (isNested || !property.aliases().isEmpty()) && member.getter().isPresent();
        return isCounted
                ? CodeBlock.of("$L.$LOnto(in, $L)", key, verb, current(member))
                : CodeBlock.of("$L.$LFrom(in)", key, verb);
    }

    private static boolean isNeverNull(CustomProperty property) {
        return isNeverNull(property.member());
    }

    /** The custom fields of a copy, which keeps the current value if a key is absent. */
    List<Slot> updates() {
        List<Slot> slots = new ArrayList<>();
        for (CustomProperty property : user.readCustom()) {
            slots.add(ValueSlot.of(property, key(property), update(property, key(property))));
        }
        addMaps(slots, true);
        return slots;
    }

    private CodeBlock value(UserFieldProperty field) {
        boolean isNeeded = user.isNeeded(field.member());
        boolean isAlways = isNeeded || field.member().presence() == Presence.ALWAYS;
        String read = field.field() == UserProperty.ID || isAlways ? "requireFrom" : "readFrom";
        return switch (field.form().orElseThrow()) {
            case TEXT, ONE_ADDRESS, ADDRESS_ARRAY, ADDRESS_LIST, ADDRESS_SET ->
                CodeBlock.of("$L.$L(in)", field.field().name(), read);
            case INSTANT -> createdAt(field, "");
            case MILLIS -> createdAt(field, "Millis");
            case TOKENS -> map(field, CodeBlock.of(isNeeded ? "in.requirePushTokens()" : "in.pushTokens()"));
            case CUSTOM_DATA, CUSTOM_MAP ->
                map(
                        field,
                        user.hasConverter()
                                ? CodeBlock.of("in.rest($L.KEYS)", injection.owner())
                                : CodeBlock.of(isNeeded ? "in.requireCustom()" : "in.custom()"));
        };
    }

    private CodeBlock createdAt(UserFieldProperty field, String unit) {
        String verb = user.isAlways(field.member()) ? "require" : "read";
        return CodeBlock.of("$L.$L$LFrom(in)", field.field().name(), verb, unit);
    }

    /** A bean gets a map that it owns and can change. */
    private CodeBlock map(UserFieldProperty field, CodeBlock read) {
        boolean isOwn = user.creation().isBean() && !field.is(FieldForm.CUSTOM_DATA);
        return isOwn ? CodeBlock.of("$T.mutable($L)", RuntimeNames.MAP_KEY, read) : read;
    }

    /** The value of the CUSTOM property after an update. */
    Slot updateRest(UserFieldProperty field, CodeBlock key) {
        Member member = field.member();
        CodeBlock current = PropertyCode.read(member, names.source());
        CodeBlock update = map(field, CodeBlock.of("in.updateRest(KEYS, $L)", current));
        return ValueSlot.of(field, key, update);
    }

    private CodeBlock value(CustomProperty property, CodeBlock key) {
        return CodeBlock.of("$L.$L(in)", key, user.isAlways(property.member()) ? "requireFrom" : "readFrom");
    }

    private CodeBlock update(CustomProperty property, CodeBlock key) {
        CodeBlock current = current(property.member());
        boolean isRequired = isNeverNull(property) || user.isAlways(property.member());
        String verb = isRequired ? "requireUpdateFrom" : "updateFrom";
        return CodeBlock.of("$L.$L(in," + Breaks.ARGUMENT + "$L)", key, verb, current);
    }
}
