package dev.talkbind.processor.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/** The forms of the texts of numbers: as JSON spells them. */
final class NumberForms {

    private static final int LONGEST = 10_000;
    private static final String WHOLE = "0|-?[1-9][0-9]*";
    private static final String DECIMAL = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,10})?";
    private static final String ZERO = "-?0(\\.0+)?([eE].*)?";

    static final TextForm BYTE = whole("a byte", Byte::valueOf);
    static final TextForm SHORT = whole("a short", Short::valueOf);
    static final TextForm INTEGER = whole("an int", Integer::valueOf);
    static final TextForm LONG = whole("a long", Long::valueOf);
    static final TextForm BIG_INTEGER = whole("a BigInteger", BigInteger::new);
    static final TextForm FLOAT = decimal("a float", "0.5", text -> (float) finite(text, Float.parseFloat(text)));
    static final TextForm DOUBLE = decimal("a double", "0.5", text -> finite(text, Double.parseDouble(text)));
    static final TextForm BIG_DECIMAL = decimal("a BigDecimal", "0.50", NumberForms::bigDecimal);

    private NumberForms() {}

    private static TextForm whole(String expected, Function<String, ?> parser) {
        return TextForm.of(expected, "0", WHOLE, text -> parser.apply(bounded(text)));
    }

    private static TextForm decimal(String expected, String example, Function<String, ?> parser) {
        return TextForm.of(expected, example, DECIMAL, text -> parser.apply(bounded(text)));
    }

    private static String bounded(String text) {
        Forms.refuseIf(text.length() > LONGEST);
        return text;
    }

    /** The value, neither infinite nor so near to 0 that it became 0. */
    private static double finite(String text, double value) {
        Forms.refuseIf(Double.isInfinite(value) || value == 0 && !text.matches(ZERO));
        return value;
    }

    /** The exponent is read apart, since not every JDK reads all that a scale can hold. */
    private static BigDecimal bigDecimal(String text) {
        String[] parts = text.split("[eE]", 2);
        BigDecimal mantissa = new BigDecimal(parts[0]);
        long exponent = parts.length == 1 ? 0 : Long.parseLong(parts[1]);
        return new BigDecimal(mantissa.unscaledValue(), Math.toIntExact(mantissa.scale() - exponent));
    }
}
