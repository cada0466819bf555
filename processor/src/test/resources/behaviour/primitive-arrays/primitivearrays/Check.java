package primitivearrays;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A converter of the class of a primitive type converts the elements of an array of it. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        Seller seller = seller(new int[] {7, 8});
        User user = SellerUserMapper.INSTANCE.toUser(seller);
        same(
                "{bytes=[\"x1\"], doubles=[\"x0.25\"], flags=[\"xtrue\",\"xfalse\"], joined=1+2, letters=[\"xa\"],"
                        + " longs=[\"x4\"], numbers=[\"x7\",\"x8\"], parts=[\"x1.5\"], shop_codes=[\"x9\"], shorts=[\"x3\"]}",
                new TreeMap<>(user.custom().asMap()).toString());
        Seller read = SellerUserMapper.INSTANCE.fromUser(user);
        same(user, SellerUserMapper.INSTANCE.toUser(read));
        same("[7, 8]", Arrays.toString(read.numbers()));
        same(true, SellerUserMapper.INSTANCE.diff(user, seller(new int[] {7, 8})).isEmpty());
        same(false, SellerUserMapper.INSTANCE.diff(user, seller(new int[] {8, 7})).isEmpty());
        same(
                "[1]",
                Arrays.toString(SellerUserMapper.INSTANCE
                        .fromUser(User.builder("1").name("n").build())
                        .numbers()));
        same("[5]", Arrays.toString(update(Map.of("numbers", "[\"x5\"]")).numbers()));
        same("[9]", Arrays.toString(update(Map.of("numbers", "[\"x5\"]")).shop().codes()));
        refused("[\"x5\",null]");
        refused("[\"x5\",\"none\"]");
        refused("[5]");
        same(null, SellerUserMapper.INSTANCE.toUser(seller(null)).custom().get("numbers"));
    }

    private static Seller seller(int[] numbers) {
        return new Seller(
                "1",
                "n",
                new boolean[] {true, false},
                new byte[] {1},
                new char[] {'a'},
                new short[] {3},
                numbers,
                new long[] {4},
                new float[] {1.5f},
                new double[] {0.25},
                new int[] {1, 2},
                new Seller.Shop(new int[] {9}));
    }

    private static Seller update(Map<String, String> custom) {
        return SellerCustomDataConverter.INSTANCE.applyTo(seller(new int[] {7}), CustomData.of(custom));
    }

    private static void refused(String text) {
        User user = User.builder("1").name("n").custom(Map.of("numbers", text)).build();
        same(1, SellerUserMapper.INSTANCE.read(user).problems().size());
    }

    private static void same(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }
}
