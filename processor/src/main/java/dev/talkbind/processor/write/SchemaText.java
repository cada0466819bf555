package dev.talkbind.processor.write;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.Holder;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.model.UserSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schema file of an annotated type, for tools that compare and describe: the TalkJS fields and keys that it maps,
 * and their forms.
 *
 * <pre>{@code
 * {
 *   "talkbind": 1,
 *   "type": "com.acme.Landlord",
 *   "keys": [
 *     {"key": "plan", "property": "Landlord.plan", "type": "enum", "values": ["FREE", "PRO"]}
 *   ]
 * }
 * }</pre>
 */
public final class SchemaText {

    private final UserClass user;
    private final Map<String, String> descriptions;
    private final List<String> fields = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> maps = new ArrayList<>();
    private Optional<String> rest = Optional.empty();

    private SchemaText(UserClass user, Map<String, String> descriptions) {
        this.user = user;
        this.descriptions = descriptions;
    }

    /**
     * {@code descriptions} are the descriptions of properties by path. The description of the type has the empty path.
     */
    public static String of(UserClass user, Map<String, String> descriptions) {
        SchemaText schema = new SchemaText(user, descriptions);
        schema.add(user, true);
        return schema.document();
    }

    /**
     * Adds what the class maps. {@code isSure} says that its keys are needed for each user, because nothing around it
     * can be absent.
     */
    private void add(UserClass body, boolean isSure) {
        for (UserFieldProperty field : body.fields()) {
            add(field, body);
        }
        for (CustomProperty property : body.custom()) {
            keys.add(key(property, body, isSure));
        }
        for (MapProperty map : body.maps()) {
            maps.add(map(map, body));
        }
        for (NestedProperty nested : body.nested()) {
            if (nested.body().isPresent()) {
                add(nested.of(), isSure && body.isAlways(nested.member()));
            }
        }
    }

    private void add(UserFieldProperty field, UserClass body) {
        Member member = field.member();
        if (field.field() == UserProperty.CUSTOM) {
            JsonLine line = new JsonLine().text("property", member.label()).text("type", "map");
            rest = Optional.of(about(line, member, body).toString());
            return;
        }
        boolean isGiven = field.field() == UserProperty.ID || field.field() == UserProperty.NAME;
        JsonLine line = new JsonLine()
                .text("field", field.field().fieldName())
                .text("property", member.label())
                .all(form(field))
                .flag("required", !isGiven && body.isAlways(member));
        fields.add(about(line, member, body).toString());
    }

    private static JsonLine form(UserFieldProperty field) {
        if (field.form().isEmpty()) {
            return SchemaForm.of(field.member().valueType(), field.text());
        }
        return switch (field.form().get()) {
            case INSTANT, MILLIS -> new JsonLine().text("type", "Instant");
            case TOKENS -> new JsonLine().text("type", "tokens");
            case ADDRESS_ARRAY, ADDRESS_LIST, ADDRESS_SET ->
                SchemaForm.collection(
                        false,
                        SchemaForm.of(field.member().valueType().arguments().get(0), field.text()));
            default -> SchemaForm.of(field.member().valueType(), field.text());
        };
    }

    private String key(CustomProperty property, UserClass body, boolean isSure) {
        JsonLine line = new JsonLine()
                .text("key", property.key().value())
                .text("property", property.member().label())
                .all(SchemaForm.of(property.member().valueType(), property.type()));
        if (!property.aliases().isEmpty()) {
            line.texts("aliases", values(property.aliases()));
        }
        boolean isRequired = body.isRequired(property);
        line.flag("required", isRequired).flag("nested", isRequired && !isSure);
        if (property.defaultText().isPresent()) {
            line.text("default", property.defaultText().get().value());
        }
        return about(line, property.member(), body).toString();
    }

    private String map(MapProperty map, UserClass body) {
        JsonLine line = new JsonLine()
                .text("prefix", map.prefix().value())
                .text("property", map.member().label())
                .object("of", SchemaForm.of(map.member().valueType().arguments().get(1), map.values()));
        return about(line, map.member(), body).toString();
    }

    /** Adds what every property has: its direction, if it is not the direction of the type, and its description. */
    private JsonLine about(JsonLine line, Member member, UserClass body) {
        Direction direction =
                body.reads(member) ? (body.writes(member) ? Direction.BOTH : Direction.READ) : Direction.WRITE;
        if (direction != user.settings().direction()) {
            line.text("direction", direction.name());
        }
        return describe(line, member.path());
    }

    private JsonLine describe(JsonLine line, String path) {
        String description = descriptions.get(path);
        return description == null ? line : line.text("description", description);
    }

    private String document() {
        StringBuilder text = new StringBuilder("{\n  \"talkbind\": 1");
        line(head(), text);
        line(settings(), text);
        if (user.isUser()) {
            line(identity(), text);
        }
        line(describe(new JsonLine(), ""), text);
        block("fields", fields, text);
        block("keys", keys, text);
        block("maps", maps, text);
        if (rest.isPresent()) {
            text.append(",\n  \"custom\": {").append(rest.get()).append("}");
        }
        if (!user.settings().retired().isEmpty()) {
            line(new JsonLine().texts("retired", values(user.settings().retired())), text);
        }
        return text.append("\n}\n").toString();
    }

    private JsonLine head() {
        JsonLine line = new JsonLine().text("type", user.annotated().reflectionName());
        if (user.view().isPresent()) {
            line.text("of", user.type().reflectionName());
        }
        return line.text("label", user.label()).text("kind", user.isUser() ? "user" : "data");
    }

    private JsonLine settings() {
        UserSettings settings = user.settings();
        JsonLine line = new JsonLine().text("direction", settings.direction().name());
        if (!user.isUser()) {
            return settings.holder() == Holder.ANY
                    ? line
                    : line.text("holder", settings.holder().name());
        }
        List<String> channels = new ArrayList<>();
        for (Channel channel : settings.notifications().keySet()) {
            channels.add(channel.name());
        }
        return line.text("nulls", settings.keepsNulls() ? "KEEP" : "CLEAR")
                .text("clientSync", settings.syncsBrowsers() ? "ENABLED" : "DISABLED")
                .texts("notifications", channels);
    }

    private JsonLine identity() {
        JsonLine line = new JsonLine();
        if (user.settings().idPrefix().isPresent()) {
            line.text("idPrefix", user.settings().idPrefix().get().value());
        }
        if (user.settings().role().isPresent()) {
            line.text("role", user.settings().role().get().value());
        }
        return line;
    }

    private static List<String> values(List<Text> texts) {
        List<String> values = new ArrayList<>();
        for (Text text : texts) {
            values.add(text.value());
        }
        return values;
    }

    private static void line(JsonLine members, StringBuilder to) {
        String line = members.toString();
        if (!line.isEmpty()) {
            to.append(",\n  ").append(line);
        }
    }

    /** An array with one object on each line; nothing if it is empty. */
    private static void block(String name, List<String> objects, StringBuilder to) {
        for (int i = 0; i < objects.size(); i++) {
            to.append(i == 0 ? ",\n  \"" + name + "\": [\n    {" : "},\n    {").append(objects.get(i));
        }
        if (!objects.isEmpty()) {
            to.append("}\n  ]");
        }
    }
}
