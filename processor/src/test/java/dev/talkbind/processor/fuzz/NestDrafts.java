package dev.talkbind.processor.fuzz;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.fuzz.NestPart.Entries;
import dev.talkbind.processor.fuzz.NestPart.Field;
import dev.talkbind.processor.fuzz.NestPart.KeyPart;
import dev.talkbind.processor.fuzz.NestPart.Nested;
import dev.talkbind.processor.fuzz.NestPart.Trait;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Drafts models of nested values at random. Each key has a number of its own, so that no two meet. */
final class NestDrafts {

    private static final int DEPTH = 2;
    private static final List<Field> FIELDS = List.of(
            new Field("", UserProperty.NAME, "java.lang.String", "An n"),
            new Field("", UserProperty.EMAIL, "java.util.List<java.lang.String>", List.of("a@b.example", "c")),
            new Field("", UserProperty.PHONE, "java.lang.String", "+1"),
            new Field("", UserProperty.WELCOME_MESSAGE, "java.lang.String", "hi"),
            new Field("", UserProperty.PHOTO_URL, "java.net.URI", URI.create("x:y")),
            new Field("", UserProperty.LOCALE, "java.util.Locale", Locale.forLanguageTag("pt-BR")));

    private final Dice dice;
    private final boolean isMoneyTyped;
    private final boolean isOwnerNaming;
    private final boolean isOptioned;
    private final Direction direction;
    private final List<NestNode> nodes = new ArrayList<>();
    private final List<Field> fields;
    private int names;

    private NestDrafts(Dice dice, boolean isOptioned) {
        this.isOptioned = isOptioned;
        this.dice = dice;
        this.isMoneyTyped = dice.chance(40);
        this.isOwnerNaming = dice.chance(40);
        this.direction = dice.chance(70) ? Direction.BOTH : dice.one(Direction.WRITE, Direction.READ);
        this.fields = new ArrayList<>(dice.some(5, FIELDS.subList(1, FIELDS.size())));
        this.fields.add(FIELDS.get(0));
    }

    static NestModel model(int number, long seed) {
        Dice dice = new Dice(seed);
        boolean isOptioned = number / NestTest.TOGETHER % 2 == 1;
        NestDrafts drafts = new NestDrafts(dice, isOptioned);
        boolean keepsNulls = dice.chance(25);
        NestNode owner = drafts.owner(keepsNulls);
        drafts.nodes.add(0, owner);
        return new NestModel(number, seed, keepsNulls, drafts.isMoneyTyped, drafts.direction, isOptioned, drafts.nodes);
    }

    private NestNode owner(boolean keepsNulls) {
        Shape shape = dice.one(NestNode.SHAPES);
        List<NestPart> parts = new ArrayList<>();
        parts.add(new Field("id", UserProperty.ID, "java.lang.String", "id7"));
        String letter = isOwnerNaming ? "O" : isOptioned ? OptionDayText.LETTER : "";
        Place place = new Place(0, shape, letter, direction, false);
        parts.add(key(place));
        for (int i = dice.upTo(2); i >= 0; i--) {
            parts.add(nested(place, parts));
        }
        parts.addAll(parts(place));
        while (!fields.isEmpty()) {
            parts.add(field());
        }
        List<String> said =
                new ArrayList<>(keepsNulls ? List.of("nulls = " + NestPart.WORDS + "NullHandling.KEEP") : List.of());
        if (direction != Direction.BOTH) {
            said.add("direction = " + NestPart.WORDS + "Direction." + direction);
        }
        if (isOwnerNaming) {
            said.add("converters = {Owner.MoneyTextO.class, Owner.DayTextO.class}");
        }
        String mark = "@" + NestPart.WORDS + "TalkUser" + (said.isEmpty() ? "" : "(" + String.join(", ", said) + ")");
        return new NestNode("Owner", shape, mark, dice.shuffled(parts));
    }

    /**
     * Where a part is drafted.
     *
     * @param letter of the converters that the nearest class or the build names; empty where none does
     * @param direction in which all of it is mapped
     * @param isData whether it is inside a type of custom data, where no field of the user can be
     */
    private record Place(int depth, Shape shape, String letter, Direction direction, boolean isData) {

        boolean isWrittenOnly() {
            return direction == Direction.WRITE;
        }
    }

    private List<NestPart> parts(Place place) {
        List<NestPart> parts = new ArrayList<>();
        for (int i = dice.upTo(3); i > 0; i--) {
            parts.add(key(place));
        }
        if (dice.chance(25)) {
            entries(place, parts);
        }
        if (place.depth > 0 && place.depth < DEPTH && dice.chance(50)) {
            parts.add(nested(place, parts));
        }
        if (place.depth > 0
                && place.direction == direction
                && !place.isWrittenOnly()
                && !place.isData
                && !fields.isEmpty()
                && dice.chance(30)) {
            parts.add(field());
        }
        return parts;
    }

    private Field field() {
        Field field = fields.remove(fields.size() - 1);
        return new Field("field" + ++names, field.field(), field.type(), field.value());
    }

    private Nested nested(Place around, List<NestPart> beside) {
        Direction own = around.depth > 0 || around.direction != Direction.BOTH || dice.chance(70)
                ? Direction.BOTH
                : dice.one(Direction.WRITE, Direction.READ);
        Direction inside = own == Direction.BOTH ? around.direction : own;
        boolean isData = dice.chance(25);
        Shape shape = dice.one(NestNode.SHAPES);
        String letter = isData ? "N" : around.letter;
        Place place = new Place(around.depth + 1, shape, letter, inside, around.isData || isData);
        int fieldsBefore = fields.size();
        List<NestPart> parts = new ArrayList<>(List.of(key(place)));
        parts.addAll(parts(place));
        String mark = isData
                ? "@" + NestPart.WORDS + "TalkCustomData(" + said(own)
                        + "converters = {Owner.MoneyTextN.class, Owner.DayTextN.class})"
                : "";
        NestNode node = new NestNode("Node" + ++names, shape, mark, dice.shuffled(parts));
        nodes.add(node);
        String prefix = dice.chance(25) ? "" : "p" + ++names + dice.one("_", "-", ".");
        Nested nested = placed(around, node, prefix, own);
        if (!prefix.isEmpty() && fieldsBefore == fields.size() && dice.chance(25)) {
            beside.add(placed(around, node, "q" + ++names + "_", own));
        }
        return nested;
    }

    /** A type of custom data may say of its direction itself. */
    private String said(Direction own) {
        return own == Direction.BOTH || dice.chance(50)
                ? ""
                : "direction = " + NestPart.WORDS + "Direction." + own + ", ";
    }

    private Nested placed(Place around, NestNode node, String prefix, Direction own) {
        boolean isOptional = dice.chance(25);
        boolean isInitial = !isOptional
                && own != Direction.WRITE
                && (node.isInPlace() || node.shape() == Shape.RECORD)
                && (around.shape == Shape.BEAN || around.shape == Shape.FIELDS)
                && node.parts().stream().noneMatch(NestDrafts::hasDefault)
                && dice.chance(25);
        return new Nested("part" + ++names, prefix, node, isOptional, own, isInitial);
    }

    /** Whether a default would stand in where no key is there. */
    private static boolean hasDefault(NestPart part) {
        return part instanceof KeyPart key
                ? key.trait() == Trait.DEFAULT
                : part instanceof Nested nested
                        && nested.node().parts().stream().anyMatch(NestDrafts::hasDefault);
    }

    private KeyPart key(Place place) {
        NestType type = dice.one(NestType.ALL);
        String letter = letter(type, place.letter);
        if (letter.isEmpty() && type.converted().equals("Money")) {
            letter = "P";
        }
        String name = "key" + ++names;
        List<String> aliases = dice.chance(20) ? List.of("old" + ++names, "older" + ++names) : List.of();
        return new KeyPart(name, type, dice.chance(50) ? name : "k-" + name, aliases, trait(type, place), letter);
    }

    private Trait trait(NestType type, Place place) {
        if (place.isWrittenOnly() || !dice.chance(35)) {
            return Trait.NONE;
        }
        boolean isOwner = place.depth == 0;
        return switch (dice.upTo(isOwner ? 3 : 1)) {
            case 0 -> type.isMany() ? Trait.NONE : Trait.DEFAULT;
            case 1 -> Trait.REQUIRED;
            case 2 -> place.direction == Direction.READ ? Trait.NONE : Trait.WRITE;
            default -> type.isPrimitive() ? Trait.NONE : Trait.READ;
        };
    }

    /** The converter: the property's, the type's own, the nearest class's. */
    private String letter(NestType type, String ofClass) {
        if (type.converted().isEmpty()) {
            return "";
        } else if (dice.chance(20)) {
            return "P";
        }
        return type.converted().equals("Money") && isMoneyTyped ? "T" : ofClass;
    }

    private void entries(Place place, List<NestPart> beside) {
        NestType type = dice.one(NestType.ENTRIES);
        String letter =
                type.converted().isEmpty() ? "" : type.converted().equals("Money") && isMoneyTyped ? "T" : place.letter;
        if (letter.isEmpty() && type.converted().equals("Money")) {
            return;
        }
        String prefix = "m" + ++names + "_";
        beside.add(new Entries("map" + names, prefix, type, letter));
        if (dice.chance(40)) {
            beside.add(new KeyPart("in" + names, NestType.STRING, prefix + "own", List.of(), Trait.NONE, ""));
        }
    }
}
