package dev.talkbind.processor.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts models at random: the class first, then its user fields and its custom fields, then what is wrong with it. */
final class Drafts {

    private static final int MOST_PROPERTIES = 12;

    private final Dice dice;
    private final Draft draft;
    private final Set<String> taken = new HashSet<>();

    private Drafts(int number, Dice dice) {
        this.dice = dice;
        this.draft = new Draft(number, dice.one(Shape.values()));
    }

    static Model model(int number, long seed) {
        Drafts drafts = new Drafts(number, new Dice(seed));
        drafts.type();
        drafts.properties();
        if (drafts.dice.chance(20)) {
            Mistake.any(drafts.dice).make(drafts.draft, drafts.dice);
        } else if (drafts.draft.parameters.isEmpty() && drafts.dice.chance(25)) {
            drafts.view();
        }
        return Model.of(drafts.draft);
    }

    private void type() {
        int number = draft.number;
        boolean isUnnamed = dice.chance(8);
        draft.packageName = isUnnamed ? "" : dice.one("p", "com.acme.p", "größe.p", "in.user.p") + number;
        String name = NamesPool.type(dice);
        draft.name = isUnnamed ? "U" + number + "_" + name : name;
        if (dice.chance(20)) {
            draft.outer = isUnnamed ? "U" + number + "_Shop" : dice.one("Shop", "Outer", "shop");
        }
        draft.modifiers = dice.one("public ", "public ", "", draft.outer.isEmpty() ? "" : "protected ");
        draft.isUser = draft.shape.isWrittenOnly() || dice.chance(85);
        draft.unwraps = dice.chance(30);
        draft.before =
                dice.chance(6) ? dice.one("@java.lang.Deprecated", "@java.lang.Deprecated(forRemoval = true)") : "";
        if (draft.shape.isGenericAtWill() && dice.chance(15)) {
            draft.parameters = dice.one("<T>", "<T extends java.lang.Number>", "<T extends java.lang.Comparable<T>>");
        }
    }

    /** All annotations are in a view of the class, which may compute something and make an instance. */
    private void view() {
        draft.view = (draft.packageName.isEmpty() ? "U" + draft.number + "_" : "") + dice.one("View__", "Seen__");
        if (dice.chance(30)) {
            draft.viewMembers.add(
                    "@dev.talkbind.annotations.CustomField(\"computed__\") static java.lang.String computed__("
                            + dice.one(draft.qualified(), "java.lang.Object") + " any) { return \"c\"; }");
        }
        boolean isMade =
                draft.shape == Shape.CONSTRUCTOR || draft.shape == Shape.RECORD || draft.shape == Shape.FACTORY;
        // a parameter of such a name would hide the package in the view itself
        String root = draft.packageName.split("\\.", -1)[0];
        boolean isHidden = draft.properties.stream().anyMatch(one -> one.name().equals(root));
        if (isMade && !isHidden && draft.isRead() && dice.chance(40)) {
            draft.viewMembers.add(ViewSource.maker(draft));
        }
    }

    private void properties() {
        List<Property> properties = new ArrayList<>();
        OwnTypes own = new OwnTypes(draft, dice);
        UserFields fields = new UserFields(dice, own);
        if (draft.isUser) {
            properties.addAll(fields.make());
            properties.forEach(one -> taken.addAll(namesOf(one)));
            new Settings(draft, dice, properties).add();
        }
        CustomFields custom = new CustomFields(draft, dice, own);
        int most = dice.chance(90) ? dice.upTo(MOST_PROPERTIES) : 0;
        for (int i = 0; i < most; i++) {
            name().ifPresent(name -> properties.add(custom.make(name)));
        }
        if (!draft.parameters.isEmpty() && taken.add("extra__")) {
            properties.add(new Property(
                    "extra__",
                    Type.unsupported("T"),
                    "@dev.talkbind.annotations.TalkIgnore",
                    "null",
                    Optional.empty(),
                    false,
                    true));
        }
        own.nameFor(properties);
        draft.properties = new ArrayList<>(dice.shuffled(properties));
        if (draft.shape == Shape.INHERITED) {
            lastIsAnObject();
        }
        draft.unwraps &= draft.shape != Shape.FLUENT
                && draft.shape != Shape.FIELDS
                && draft.shape != Shape.RECORD
                && draft.shape != Shape.BUILDER
                && !draft.shape.isWrittenOnly()
                && draft.properties.stream().noneMatch(one -> one.name().equals("java"));
    }

    /** Where the last property is a type parameter, it cannot be a primitive. */
    private void lastIsAnObject() {
        if (draft.properties.isEmpty()
                || draft.properties.get(draft.properties.size() - 1).type().isPrimitive()
                || draft.properties.get(draft.properties.size() - 1).type().isOptional()) {
            draft.properties.add(new Property(
                    "last__",
                    Type.of("java.time.Instant", List.of("java.time.Instant.EPOCH")),
                    "@dev.talkbind.annotations.CustomField",
                    "java.time.Instant.EPOCH",
                    Optional.of("last__"),
                    true,
                    true));
        }
    }

    private Optional<String> name() {
        String name = NamesPool.property(dice, draft.shape != Shape.FIELDS);
        Property property = new Property(name, Type.unsupported(""), "", "", Optional.empty(), true, true);
        boolean isFree = isFit(name)
                && namesOf(property).stream().noneMatch(taken::contains)
                && !(NamesPool.isOfObject(name) && draft.shape != Shape.FIELDS)
                && !(name.equals("builder") && draft.shape == Shape.BUILDER)
                && !(name.equals("build") && draft.shape == Shape.BUILDER);
        if (isFree) {
            taken.addAll(namesOf(property));
            return Optional.of(name);
        }
        return Optional.empty();
    }

    /** A bean's getter speaks of a property with a small first letter, and a field may hide a package. */
    private boolean isFit(String name) {
        boolean isBean = draft.shape.hasGetter() && !draft.shape.isWrittenOnly();
        boolean isCapital = Character.toLowerCase(name.charAt(0)) != name.charAt(0)
                || (Character.isLowerCase(name.charAt(0)) && Character.toUpperCase(name.charAt(0)) == name.charAt(0));
        // Java takes Seller.Tier for the field where there is a field and a class Tier, so no code can name the class
        boolean isNested = draft.members.stream().anyMatch(member -> member.contains("enum " + name + " "));
        return !(isBean && isCapital && dice.chance(90)) && !isNested && !name.equals("dev");
    }

    /** The name and those of its accessors, of which no two may be the same. */
    private static List<String> namesOf(Property property) {
        return List.of(property.name(), property.accessor("get"), property.accessor("set"), property.accessor("is"));
    }
}
