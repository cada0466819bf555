package genericconverters;

import dev.talkbind.annotations.TextConverter;

final class RefText<T> implements TextConverter<Ref<T>> {
    @Override
    public String toText(Ref<T> ref) {
        return "#" + ref.value();
    }

    @Override
    public Ref<T> fromText(String text) {
        return new Ref<>(text.substring(1));
    }
}
