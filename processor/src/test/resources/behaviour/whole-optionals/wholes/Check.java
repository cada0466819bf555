package wholes;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import java.util.Map;
import java.util.Optional;

/** The converter's own type decides: one of Optionals converts the empty one too; what is absent or cleared is empty. */
public final class Check {
    private Check() {}

    public static void main(String[] arguments) {
        Entities.Row row =
                new Entities.Row("1", "n", Optional.empty(), new Entities.Inner(Optional.of("hi"), 2));
        User user = Entities_RowUserMapper.INSTANCE.toUser(row);
        same(user.custom().asMap(), Map.of("note", "none", "in_note", "hi", "in_count", "2"));
        same(Entities_RowUserMapper.INSTANCE.fromUser(user), row);
        same(read().note(), Optional.empty());
        CustomData update = CustomData.builder().put("note", "new").clear("in_note").build();
        same(
                Entities_RowCustomDataConverter.INSTANCE.applyTo(row, update),
                new Entities.Row("1", "n", Optional.of("new"), new Entities.Inner(Optional.empty(), 2)));
        bean();
    }

    private static Entities.Row read() {
        return Entities_RowUserMapper.INSTANCE.fromUser(User.builder("1").name("n").build());
    }

    private static void bean() {
        Entities.Bean bean = new Entities.Bean();
        bean.id = "1";
        bean.name = "n";
        User user = Entities_BeanUserMapper.INSTANCE.toUser(bean);
        same(user.custom().asMap(), Map.of("note", "none"));
        same(Entities_BeanUserMapper.INSTANCE.fromUser(user).getNote(), Optional.empty());
        Entities_BeanCustomDataConverter.INSTANCE.applyTo(
                bean, CustomData.builder().put("note", "x").build());
        same(bean.getNote(), Optional.of("x"));
        Entities_BeanCustomDataConverter.INSTANCE.applyTo(
                bean, CustomData.builder().clear("note").build());
        same(bean.getNote(), Optional.empty());
    }

    private static void same(Object actual, Object expected) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
