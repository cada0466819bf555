package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.Holder;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.value.Converter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The class {@code com.acme.Seller} made by hand: a public bean with nothing mapped, unless it is told otherwise. */
public final class UserModel {

    private final List<UserFieldProperty> fields = new ArrayList<>();
    private final List<CustomProperty> custom = new ArrayList<>();
    private final List<NamedConverter> converters = new ArrayList<>();
    private final List<Member> ignored = new ArrayList<>();
    private Unmapped unmapped = Unmapped.none();
    private final Map<Channel, Text> notifications = new EnumMap<>(Channel.class);
    private ClassName type = ClassName.get("com.acme", "Seller");
    private TypeShape shape = new TypeShape(TypeShape.Kind.CLASS, false, true, false, false, false, false);
    private UserSettings settings = UserSettings.none();
    private Creation creation = Creation.constructor(List.of());
    private boolean isUser = true;
    private boolean isCustomData;
    private final List<NestedProperty> nested = new ArrayList<>();
    private Optional<String> obscuring = Optional.empty();
    private Components components = Components.none();
    private Optional<Awaited> awaited = Optional.empty();

    private UserModel() {}

    public static UserModel empty() {
        return new UserModel();
    }

    /** With an id and a name, as every user has. */
    public static UserModel seller() {
        return empty().field(UserProperty.ID, PropertyModel.string("id").at(10))
                .field(UserProperty.NAME, PropertyModel.string("name").at(20));
    }

    public static UserModel customData() {
        UserModel model = empty();
        model.isUser = false;
        model.isCustomData = true;
        return model;
    }

    public UserModel bothKinds() {
        isCustomData = true;
        return this;
    }

    public UserModel type(ClassName name) {
        type = name;
        return this;
    }

    public UserModel shape(TypeShape given) {
        shape = given;
        return this;
    }

    public UserModel creation(Creation given) {
        creation = given;
        return this;
    }

    /** A field that is one text. */
    public UserModel field(UserProperty field, PropertyModel property) {
        return field(property.field(field, FieldForm.TEXT));
    }

    public UserModel field(UserFieldProperty field) {
        fields.add(field);
        return this;
    }

    public UserModel custom(PropertyModel... properties) {
        Stream.of(properties).map(PropertyModel::custom).forEach(custom::add);
        return this;
    }

    /** With a converter for all properties of its type. */
    public UserModel converter(Converter converter) {
        converters.add(new NamedConverter(converter, PropertyModel.place(PropertyModel.CONVERTER)));
        return this;
    }

    public UserModel ignored(PropertyModel property) {
        ignored.add(property.member());
        return this;
    }

    /** With a property of a type that has these custom fields. */
    public UserModel nested(PropertyModel holder, String prefix, PropertyModel... properties) {
        UserClass body = empty().type(ClassName.get("com.acme", "Shop"))
                .custom(properties)
                .build();
        Optional<Text> before = prefix.isEmpty() ? Optional.empty() : Optional.of(text(prefix));
        nested.add(new NestedProperty(
                holder.member(),
                before,
                Optional.of(new Placing(holder.member(), prefix, Direction.BOTH).place(body)),
                false));
        return this;
    }

    /** Where its name means something else before a dot. */
    public UserModel obscuredBy(String other) {
        obscuring = Optional.of(other);
        return this;
    }

    public UserModel awaits(Awaited.By by, boolean isMissed) {
        awaited = Optional.of(new Awaited(by, text("Data"), isMissed));
        return this;
    }

    public UserModel components(ComponentModel model, ClassName... unseen) {
        components = new Components(model, List.of(unseen));
        return this;
    }

    public UserModel role(String role) {
        settings = new UserSettings(
                Optional.of(text(role)),
                settings.roles(),
                settings.syncsBrowsers(),
                notifications,
                settings.keepsNulls(),
                settings.direction(),
                settings.idPrefix(),
                settings.retired(),
                Holder.ANY);
        return this;
    }

    public UserModel roles(String... roles) {
        settings = new UserSettings(
                settings.role(),
                texts(roles),
                settings.syncsBrowsers(),
                notifications,
                settings.keepsNulls(),
                settings.direction(),
                settings.idPrefix(),
                settings.retired(),
                Holder.ANY);
        return this;
    }

    public UserModel notifies(Channel... channels) {
        Stream.of(channels).forEach(channel -> notifications.put(channel, text(channel.name())));
        return flags(settings.syncsBrowsers(), settings.keepsNulls(), settings.direction());
    }

    public UserModel withoutSync() {
        return flags(false, settings.keepsNulls(), settings.direction());
    }

    public UserModel keepsNulls() {
        return flags(settings.syncsBrowsers(), true, settings.direction());
    }

    public UserModel writeOnly() {
        return flags(settings.syncsBrowsers(), settings.keepsNulls(), Direction.WRITE);
    }

    private UserModel flags(boolean syncs, boolean keeps, Direction direction) {
        settings = new UserSettings(
                settings.role(),
                settings.roles(),
                syncs,
                notifications,
                keeps,
                direction,
                settings.idPrefix(),
                settings.retired(),
                Holder.ANY);
        return this;
    }

    public UserModel idPrefix(String prefix) {
        return ids(Optional.of(text(prefix)), settings.retired());
    }

    public UserModel retired(String... keys) {
        return ids(settings.idPrefix(), texts(keys));
    }

    private UserModel ids(Optional<Text> prefix, List<Text> retired) {
        settings = new UserSettings(
                settings.role(),
                settings.roles(),
                settings.syncsBrowsers(),
                notifications,
                settings.keepsNulls(),
                settings.direction(),
                prefix,
                retired,
                Holder.ANY);
        return this;
    }

    public UserClass build() {
        TypeName source = type;
        return new UserClass(
                PropertyModel.place(0),
                Optional.empty(),
                type,
                Optional.empty(),
                source,
                isUser,
                isCustomData,
                shape,
                settings,
                converters,
                fields,
                custom,
                nested,
                List.of(),
                ignored,
                unmapped,
                creation,
                Copying.anew(creation),
                new Surroundings(type, List.of(), false, List.of(), obscuring, List.of(), Supply.full()),
                components,
                awaited,
                true);
    }

    /** Where the class's annotation is. */
    private static Text text(String value) {
        return new Text(value, PropertyModel.place(0));
    }

    private static List<Text> texts(String... values) {
        return Stream.of(values).map(UserModel::text).toList();
    }
}
