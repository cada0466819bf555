package dev.talkbind.tool.rule;

import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Judges the user types of a build together, because themes show the custom data of all of them. */
final class BuildRules {

    private final List<Finding> all = new ArrayList<>();
    private final Map<Place, Owner> byKey = new HashMap<>();
    private final Map<String, Owner> bySpelling = new HashMap<>();

    private record Owner(Schema type, Mapped key) {}

    static List<Finding> judge(List<Schema> schemas) {
        BuildRules rules = new BuildRules();
        for (Schema schema : schemas) {
            if (schema.isUser()) {
                for (Mapped key : schema.mapped().values()) {
                    rules.judge(new Owner(schema, key));
                }
            }
        }
        return rules.all;
    }

    private void judge(Owner now) {
        Place place = now.key().place();
        if (!place.isKey()) {
            return;
        }
        Owner same = byKey.putIfAbsent(place, now);
        if (same != null && !same.key().form().equals(now.key().form())) {
            add(
                    Rule.TWO_FORMS,
                    now,
                    now.key().form().toString(),
                    same.type().label(),
                    same.key().form().toString());
        }
        Owner alike = bySpelling.putIfAbsent(place.name().toLowerCase(Locale.ROOT), now);
        if (alike != null && !alike.key().place().equals(place)) {
            add(
                    Rule.TWO_SPELLINGS,
                    now,
                    alike.key().place().toString(),
                    alike.type().label());
        }
    }

    private void add(Rule rule, Owner at, String... more) {
        List<String> gaps =
                new ArrayList<>(List.of(at.key().place().toString(), at.type().label()));
        gaps.addAll(List.of(more));
        all.add(new Finding(
                rule,
                rule.level(),
                at.type().type(),
                at.key().place().toString(),
                List.of(),
                0,
                at.key().property(),
                gaps,
                ""));
    }
}
