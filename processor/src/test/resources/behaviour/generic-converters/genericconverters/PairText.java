package genericconverters;

import java.util.List;

/** Its type parameter is not the first one of the type, and an ancestor names the type. */
final class PairText<B> extends TextOf<Pair<String, List<B>>> {
    @Override
    public String toText(Pair<String, List<B>> pair) {
        return pair.first();
    }

    @Override
    public Pair<String, List<B>> fromText(String text) {
        return new Pair<>(text, List.of());
    }
}
