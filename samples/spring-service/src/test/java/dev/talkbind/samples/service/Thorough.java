package dev.talkbind.samples.service;

/** How much the long tests try: little, or with {@code -Dthorough} much, of which they tell. */
public final class Thorough {
    private static final boolean IS_ON = Boolean.getBoolean("thorough");

    private Thorough() {}

    public static boolean isOn() {
        return IS_ON;
    }

    /** What a property of the test's own says, or else one of these. */
    public static int or(String property, int few, int many) {
        return Integer.getInteger(property, IS_ON ? many : few);
    }

    public static void tell(String text) {
        if (IS_ON) {
            System.out.println(text);
        }
    }
}
