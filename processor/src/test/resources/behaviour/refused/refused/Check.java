package refused;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;

/** What a class or converter throws is a problem of its own kind, and shows nothing of what was read. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        constructors();
        setters();
        builders();
        converters();
        errors();
    }

    private static void constructors() {
        problem(
                "Entities.Rated: not taken by Entities.Rated, which throws java.lang.IllegalArgumentException",
                () -> Entities_RatedUserMapper.INSTANCE.fromUser(user("rating", "9", "plan", "p")));
        problem(
                "Entities.Rated: not taken by Entities.Rated, which throws java.lang.NullPointerException",
                () -> Entities_RatedUserMapper.INSTANCE.fromUser(user("rating", "1")));
        Entities.Rated rated = new Entities.Rated("1", "canary", 1, "p");
        problem(
                "Entities.Rated: not taken by Entities.Rated, which throws java.lang.IllegalArgumentException",
                () -> Entities_RatedCustomDataConverter.INSTANCE.applyTo(rated, data("rating", "9")));
    }

    private static void setters() {
        String expected = "custom.tag: not taken by Entities.Bean.tag, which throws java.lang.IllegalStateException (Entities.Bean.tag)";
        problem(expected, () -> Entities_BeanUserMapper.INSTANCE.fromUser(user("tag", "canary")));
        problem(
                expected,
                () -> Entities_BeanCustomDataConverter.INSTANCE.applyTo(new Entities.Bean(), data("tag", "canary")));
    }

    private static void builders() {
        String expected = "custom.last: not taken by Entities.Built.last, which throws java.lang.IllegalStateException (Entities.Built.last)";
        problem(expected, () -> Entities_BuiltUserMapper.INSTANCE.fromUser(user("last", "canary")));
        Entities.Built built = Entities.Built.builder().id("1").name("n").last("x").build();
        problem(expected, () -> Entities_BuiltCustomDataConverter.INSTANCE.applyTo(built, data("last", "canary")));

        CustomData cleared = data("last", null);
        same("none", Entities_BuiltUserMapper.INSTANCE.fromUser(User.builder("1").name("n").custom(cleared).build()).last());
        same("none", Entities_BuiltCustomDataConverter.INSTANCE.applyTo(built, cleared).last());
        same("x", Entities_BuiltCustomDataConverter.INSTANCE.applyTo(built, CustomData.empty()).last());
    }

    private static void converters() {
        String careless = Entities.Careless.class.getName();
        problem(
                "custom.size: not a text that " + careless + " reads (Entities.Converted.size, 6 characters)",
                () -> Entities_ConvertedUserMapper.INSTANCE.fromUser(user("size", "canary")));
        problem(
                "custom.size: not read by " + careless
                        + ", which throws java.lang.NullPointerException (Entities.Converted.size, 0 characters)",
                () -> Entities_ConvertedUserMapper.INSTANCE.fromUser(user("size", "")));
        try {
            Entities_ConvertedUserMapper.INSTANCE.toUser(new Entities.Converted("1", "n", 7));
            throw new AssertionError("written");
        } catch (InvalidUserException refused) {
            same("Entities.Converted.size: " + careless + " gives no text for custom.size", refused.getMessage());
        }
    }

    /** Those that can come of a value are problems, and no others. */
    private static void errors() {
        String where = "Entities.Strict: not taken by Entities.Strict, which throws java.lang.";
        problem(where + "AssertionError", () -> Entities_StrictUserMapper.INSTANCE.fromUser(user("level", "1")));
        problem(where + "StackOverflowError", () -> Entities_StrictUserMapper.INSTANCE.fromUser(user("level", "2")));
        Entities.Strict strict = new Entities.Strict("1", "n", 0, null, null);
        problem(
                where + "AssertionError",
                () -> Entities_StrictCustomDataConverter.INSTANCE.applyTo(strict, data("level", "1")));
        String careless = Entities.Endless.class.getName();
        problem(
                "custom.deep: not read by " + careless
                        + ", which throws java.lang.StackOverflowError (Entities.Strict.deep, 6 characters)",
                () -> Entities_StrictUserMapper.INSTANCE.fromUser(user("level", "0", "deep", "canary")));
        try {
            Entities_StrictUserMapper.INSTANCE.toUser(new Entities.Strict("1", "n", 0, 7, null));
            throw new IllegalStateException("written");
        } catch (InvalidUserException refused) {
            same("Entities.Strict.deep: " + careless + " gives no text for custom.deep", refused.getMessage());
        }

        String expected = "custom.tag: not taken by Entities.StrictBean.tag, which throws java.lang.AssertionError"
                + " (Entities.StrictBean.tag)";
        problem(expected, () -> Entities_StrictBeanUserMapper.INSTANCE.fromUser(user("tag", "canary")));
        problem(
                expected,
                () -> Entities_StrictBeanCustomDataConverter.INSTANCE.applyTo(
                        new Entities.StrictBean(), data("tag", "canary")));

        try {
            Entities_StrictUserMapper.INSTANCE.read(user("level", "3"));
            throw new IllegalStateException("read");
        } catch (LinkageError ofTheProgram) {
            same("a class is missing", ofTheProgram.getMessage());
        }
    }

    private static User user(String... custom) {
        return User.builder("1").name("canary").custom(data(custom)).build();
    }

    private static CustomData data(String... custom) {
        CustomData.Builder data = CustomData.builder();
        for (int i = 0; i < custom.length; i += 2) {
            data.put(custom[i], custom[i + 1]);
        }
        return data.build();
    }

    private static void problem(String expected, Supplier<?> read) {
        try {
            read.get();
            throw new AssertionError("no problem, and expected " + expected);
        } catch (ReadException failure) {
            same("[" + expected + "]", failure.problems().toString());
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            same(false, trace.toString().contains("canary"));
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
