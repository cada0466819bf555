package copies;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

public class Check {
    private static final CustomData FIVE = CustomData.empty().with(MadeCustomDataConverter.RATING, 5);
    private static final User USER =
            User.builder("1").name("Imre").custom(FIVE).build();

    public static void main(String[] args) {
        Built built = Built.builder().id("1").name("Imre").left("l").note("n").build();
        Built rated = BuiltCustomDataConverter.INSTANCE.applyTo(built, FIVE);
        isTrue(rated.getRating() == 5 && built.getRating() == 0);
        isTrue(rated.getLeft().equals("l") && rated.getNote().equals("n") && rated.getId().equals("1"));
        isTrue(BuiltUserMapper.INSTANCE.fromUser(USER).getRating() == 5);

        Rebuilt<?> rebuilt = RebuiltCustomDataConverter.INSTANCE.applyTo(
                Rebuilt.<String>builder().id("1").name("Imre").secrets(List.of("a", "b")).build(), FIVE);
        isTrue(rebuilt.getRating() == 5 && rebuilt.count() == 2 && rebuilt.getName().equals("Imre"));

        made();

        Short half = ShortCustomDataConverter.INSTANCE.applyTo(new Short("1", "Imre", 1, "n"), FIVE);
        isTrue(half.equals(new Short("1", "Imre", 5, "n")));
        isTrue(ShortUserMapper.INSTANCE.fromUser(USER).note().equals("none"));
    }

    private static void made() {
        Made made = new Made("1", 1);
        made.setName("Imre");
        made.setLeft(OptionalInt.of(7));
        made.setAuthor("Ada");
        made.note = "n";
        Made copy = MadeCustomDataConverter.INSTANCE.applyTo(made, FIVE);
        isTrue(copy.getRating() == 5 && copy.getName().equals("Imre") && copy.reads() == 0);
        isTrue(copy.getLeft().getAsInt() == 7 && copy.getAuthor().equals("Ada") && copy.note.equals("n"));
        try {
            MadeUserMapper.INSTANCE.fromUser(User.builder("1").name("Imre").build());
            throw new AssertionError();
        } catch (ReadException expected) {
            isTrue(expected.getMessage().contains("custom.rating"));
        }
        try {
            MadeCustomDataConverter.INSTANCE.applyTo(made, CustomData.of(Collections.singletonMap("rating", null)));
            throw new AssertionError();
        } catch (ReadException expected) {
            isTrue(expected.getMessage().contains("custom.rating"));
        }
    }

    private static void isTrue(boolean condition) {
        if (!condition) {
            throw new AssertionError();
        }
    }
}
