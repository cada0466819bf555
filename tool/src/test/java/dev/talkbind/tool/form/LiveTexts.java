package dev.talkbind.tool.form;

import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Custom data that code of a schema may have written. */
public final class LiveTexts {

    private static final Map<Row, List<String>> SAMPLES = new EnumMap<>(Row.class);

    private LiveTexts() {}

    /** Some of the keys, in one case of three all or none; a key may be there by an older name. */
    public static Map<String, String> of(Schema schema, Random random) {
        Map<String, String> custom = new TreeMap<>();
        int share = random.nextInt(3);
        for (Mapped one : schema.mapped().values()) {
            boolean isThere = share == 0 || share == 1 && random.nextInt(3) > 0;
            if (isThere && one.place().isKey()) {
                boolean isOlder = !one.aliases().isEmpty() && random.nextInt(3) == 0;
                custom.put(isOlder ? one.aliases().get(0) : one.place().name(), text(one.form(), random));
            } else if (isThere && one.place().isPrefix()) {
                for (String end : List.of("x", "y")) {
                    if (!schema.mapped().containsKey(Place.key(one.place().name() + end))) {
                        custom.put(
                                one.place().name() + end, text(one.form().of().orElseThrow(), random));
                    }
                }
            }
        }
        return custom;
    }

    /** A role that the schema's users may have, or an empty text. */
    public static String role(Schema schema, Random random) {
        return schema.roles().map(form -> text(form, random)).orElse("");
    }

    private static String text(Form form, Random random) {
        if (form.isCollection()) {
            return Stream.of(0, 1)
                    .map(i -> text(form.of().orElseThrow(), random))
                    .distinct()
                    .limit(1 + random.nextInt(2))
                    .map(text -> "\"" + text + "\"")
                    .collect(Collectors.joining(",", "[", "]"));
        } else if (form.isEnum()) {
            return form.words().get(random.nextInt(form.words().size()));
        }
        List<String> samples = SAMPLES.computeIfAbsent(form.row().orElseThrow(), Samples::of);
        return samples.get(random.nextInt(samples.size()));
    }
}
