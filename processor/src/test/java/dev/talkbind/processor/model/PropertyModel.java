package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.Converter;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Types;
import dev.talkbind.processor.value.ValueTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A property of {@code Seller} made by hand: with a getter and a setter, unless it is told otherwise. */
public final class PropertyModel {

    /** Where the parts of a property are, counted from the property itself. */
    public static final int KEY = 1;

    public static final int ALIAS = 2;
    public static final int REQUIRED = 3;
    public static final int DEFAULT = 4;
    public static final int CONVERTER = 5;

    private final String name;
    private final JavaType type;
    private Optional<Access> getter;
    private Optional<Access> setter;
    private List<Flaw> flaws = List.of();
    private Set<Trait> traits = Set.of();
    private int turn;
    private String key;
    private List<String> aliases = List.of();
    private boolean isRequired;
    private Optional<String> defaultText = Optional.empty();
    private Optional<Converter> converter = Optional.empty();

    private PropertyModel(String name, JavaType type) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        this.name = name;
        this.key = name;
        this.type = type;
        this.getter = Optional.of(new Access("get" + capital, true, type));
        this.setter = Optional.of(new Access("set" + capital, true, type));
    }

    public static PropertyModel of(String name, JavaType type) {
        return new PropertyModel(name, type);
    }

    public static PropertyModel string(String name) {
        return of(name, Types.of(String.class));
    }

    /** Its turn in the source; that of its parts comes after. */
    public PropertyModel at(int order) {
        turn = order;
        return this;
    }

    public PropertyModel key(String text) {
        key = text;
        return this;
    }

    public PropertyModel aliases(String... texts) {
        aliases = List.of(texts);
        return this;
    }

    public PropertyModel required() {
        isRequired = true;
        return this;
    }

    public PropertyModel orElse(String text) {
        defaultText = Optional.of(text);
        return this;
    }

    /** With a converter that can be made, and converts this type. */
    public PropertyModel converter(TypeName converts) {
        return converter(converter(Optional.of(converts), false, true));
    }

    public PropertyModel converter(Converter one) {
        converter = Optional.of(one);
        return this;
    }

    public PropertyModel flaws(Flaw... found) {
        flaws = List.of(found);
        return this;
    }

    public PropertyModel traits(Trait... given) {
        traits = Set.of(given);
        return this;
    }

    public PropertyModel withoutGetter() {
        getter = Optional.empty();
        return this;
    }

    public PropertyModel withoutSetter() {
        setter = Optional.empty();
        return this;
    }

    /** Read and set as a field. */
    public PropertyModel asField() {
        getter = Optional.of(new Access(name, false, type));
        setter = getter;
        return this;
    }

    /** Read by a method of its own name, and never set, as in a record. */
    public PropertyModel asComponent() {
        getter = Optional.of(new Access(name, true, type));
        return withoutSetter();
    }

    public Member member() {
        return new Member(
                "Seller",
                name,
                name,
                type,
                getter,
                setter,
                Optional.empty(),
                flaws,
                traits,
                Optional.empty(),
                place(turn));
    }

    public CustomProperty custom() {
        Member member = member();
        return new CustomProperty(
                member,
                text(key, KEY),
                aliases.stream().map(alias -> text(alias, ALIAS)).toList(),
                isRequired ? Optional.of(text("required", REQUIRED)) : Optional.empty(),
                defaultText.map(text -> text(text, DEFAULT)),
                converter.map(one -> new NamedConverter(one, place(CONVERTER))),
                converter.isPresent()
                        ? converter.map(one -> ValueTypes.named(member.valueType(), one))
                        : ValueTypes.builtIn().of(member.valueType()));
    }

    public UserFieldProperty field(UserProperty field, FieldForm form) {
        return new UserFieldProperty(
                member(),
                field,
                Optional.of(form),
                converter.isPresent()
                        ? converter.map(one -> ValueTypes.converted(member().valueType(), one))
                        : ValueTypes.builtIn().of(member().valueType()),
                converter.map(one -> new NamedConverter(one, place(CONVERTER))),
                false);
    }

    /** The field, of a type that it cannot be. */
    public UserFieldProperty misfit(UserProperty field) {
        return new UserFieldProperty(member(), field, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The same, where nothing but its name says that it is the field. */
    public UserFieldProperty misfitByName(UserProperty field) {
        return new UserFieldProperty(member(), field, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    /** The converter {@code com.acme.MoneyText}, which can be seen. */
    public static Converter converter(Optional<TypeName> converts, boolean isAbstract, boolean isMade) {
        return new Converter(
                ClassName.get("com.acme", "MoneyText"),
                converts,
                List.of(),
                isAbstract,
                true,
                Optional.empty(),
                false,
                isMade,
                false);
    }

    /** No place in a source but for its turn there. */
    public static Place place(int order) {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty(), order);
    }

    private Text text(String value, int part) {
        return new Text(value, place(turn + part));
    }
}
