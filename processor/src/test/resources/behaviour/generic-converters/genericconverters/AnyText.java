package genericconverters;

import dev.talkbind.annotations.TextConverter;

/** Of a type with a wildcard, in whose place no type can stand. */
final class AnyText implements TextConverter<Ref<?>> {
    @Override
    public String toText(Ref<?> ref) {
        return "any " + ref.value();
    }

    @Override
    public Ref<?> fromText(String text) {
        return new Ref<>(text.substring(4));
    }
}
