package hiddennames;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import hiddenfaults.ParcelUserMapper;
import hiddentexts.Note;
import hiddentexts.NoteCustomDataConverter;
import java.util.Optional;
import java.util.OptionalDouble;

public class Check {
    public static void main(String[] args) {
        seller<?> made = seller.of("1", "Imre", TIER.FREE, Optional.of("o"), OptionalDouble.of(1), true, "more");
        User user = sellerUserMapper.INSTANCE.toUser(made);
        seller<?> read = sellerUserMapper.INSTANCE.fromUser(user);
        isTrue(sellerUserMapper.INSTANCE.diff(user, read).isEmpty());
        isTrue(sellerCustomDataConverter.INSTANCE.applyTo(made, user.custom()).getMore().equals("more"));
        Getters getters = new Getters("1", "Imre", 5, true);
        User written = GettersUserMapper.INSTANCE.toUser(getters);
        isTrue(written.custom().asMap().get("getRating").equals("5"));
        isTrue(GettersUserMapper.INSTANCE.fromUser(written).equals(getters));
        CustomData light = CustomData.empty().with("weight", "-1");
        isTrue(!ParcelUserMapper.INSTANCE.read(User.builder("1").name("n").custom(light).build()).isOk());
        Note note = NoteCustomDataConverter.INSTANCE.fromCustomData(CustomData.empty().with("words", "a b"));
        isTrue(note.words().toString().equals("a b"));
    }

    private static void isTrue(boolean condition) {
        if (!condition) {
            throw new AssertionError();
        }
    }
}
