package dev.talkbind.runtime.internal.text;

import java.util.Random;

/** Numbers by chance, edges among them. */
public final class NumberSeeds {

    private NumberSeeds() {}

    public static double anyDouble(Random random) {
        double value = switch (random.nextInt(5)) {
            case 0 -> Double.longBitsToDouble(random.nextLong() & 0x800f_ffff_ffff_ffffL); // below the normal range
            case 1 -> random.nextInt(2_000_000) / 1000.0;
            case 2 -> Math.scalb(1.0 + random.nextInt(2) * 0x1p-52, random.nextInt(2098) - 1074);
            default -> Double.longBitsToDouble(random.nextLong());
        };
        return Double.isFinite(value) ? value : Double.MAX_VALUE;
    }

    public static float anyFloat(Random random) {
        float value = switch (random.nextInt(5)) {
            case 0 -> Float.intBitsToFloat(random.nextInt() & 0x807f_ffff);
            case 1 -> random.nextInt(2_000_000) / 1000f;
            case 2 -> Math.scalb(1f, random.nextInt(277) - 149);
            default -> Float.intBitsToFloat(random.nextInt());
        };
        return Float.isFinite(value) ? value : -Float.MIN_VALUE;
    }

    /** As often short as long, and the ends now and then. */
    public static long anyLong(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Long.MIN_VALUE + random.nextInt(2);
            case 1 -> Long.MAX_VALUE - random.nextInt(2);
            case 2 -> Integer.MAX_VALUE - 1L + random.nextInt(4);
            default -> random.nextLong() >> random.nextInt(64);
        };
    }
}
