package unicode;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Gr\u00f6\u00dfe}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class Gr\u00f6\u00dfeCustomDataConverter
        implements CustomDataWriter<Gr\u00f6\u00dfe>, CustomDataUpdater<Gr\u00f6\u00dfe> {
    public static final Gr\u00f6\u00dfeCustomDataConverter INSTANCE = new Gr\u00f6\u00dfeCustomDataConverter();

    /** <code>gr&#92;u00f6&#92;u00dfe</code>: {@link Gr\u00f6\u00dfe#gr\u00f6\u00dfe}. */
    public static final FieldKey<Integer> GR\u00d6SSE =
            FieldKey.of("gr\u00f6\u00dfe", "Gr\u00f6\u00dfe.gr\u00f6\u00dfe", IntegerText.INSTANCE)
                    .required();

    /** <code>&#92;u0438&#92;u043c&#92;u044f</code>: {@link Gr\u00f6\u00dfe#\u0438\u043c\u044f}. */
    public static final FieldKey<Integer> \u0418\u041c\u042f =
            FieldKey.of("\u0438\u043c\u044f", "Gr\u00f6\u00dfe.\u0438\u043c\u044f",
                    IntegerText.INSTANCE)
                    .required();

    /** <code>&#92;u5e74&#92;u9f62</code>: {@link Gr\u00f6\u00dfe#\u5e74\u9f62}. */
    public static final FieldKey<Integer> \u5e74\u9f62 =
            FieldKey.of("\u5e74\u9f62", "Gr\u00f6\u00dfe.\u5e74\u9f62", IntegerText.INSTANCE)
                    .required();

    /** {@code text}, with a default: {@link Gr\u00f6\u00dfe#text}. */
    public static final FieldKey<String> TEXT =
            FieldKey.of("text", "Gr\u00f6\u00dfe.text", StringText.INSTANCE)
                    .orElseText("\"\\ \t\r\n\000\u0085\u2028\u2029 \u00e9 \ud83d\ude00 $S $T \\u0041 {0}");

    static final CustomKeys KEYS = CustomKeys.of(GR\u00d6SSE, \u0418\u041c\u042f, \u5e74\u9f62, TEXT);

    private Gr\u00f6\u00dfeCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Gr\u00f6\u00dfe gr\u00f6\u00dfe) {
        WriteContext out = KEYS.write();
        GR\u00d6SSE.putTo(out, gr\u00f6\u00dfe.gr\u00f6\u00dfe());
        \u0418\u041c\u042f.putTo(out, gr\u00f6\u00dfe.\u0438\u043c\u044f());
        \u5e74\u9f62.putTo(out, gr\u00f6\u00dfe.\u5e74\u9f62());
        TEXT.putTo(out, gr\u00f6\u00dfe.text());
        return out.toCustomData();
    }

    @Override
    public Gr\u00f6\u00dfe applyTo(Gr\u00f6\u00dfe gr\u00f6\u00dfe, CustomData data) {
        ReadContext in = ReadContext.update("Gr\u00f6\u00dfe", data);
        Integer gr\u00f6\u00dfe_ = GR\u00d6SSE.requireUpdateFrom(in, gr\u00f6\u00dfe.gr\u00f6\u00dfe());
        Integer \u0438\u043c\u044f = \u0418\u041c\u042f.requireUpdateFrom(in, gr\u00f6\u00dfe.\u0438\u043c\u044f());
        Integer \u5e74\u9f62_ = \u5e74\u9f62.requireUpdateFrom(in, gr\u00f6\u00dfe.\u5e74\u9f62());
        String text = TEXT.updateFrom(in, gr\u00f6\u00dfe.text());
        in.orThrow();
        try {
            return new Gr\u00f6\u00dfe(gr\u00f6\u00dfe.id(), gr\u00f6\u00dfe.name(), gr\u00f6\u00dfe_, \u0438\u043c\u044f, \u5e74\u9f62_, text);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Gr\u00f6\u00dfe>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Gr\u00f6\u00dfe now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
