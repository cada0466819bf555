package userfieldconverters;

import dev.talkbind.annotations.TextConverter;

final class UpperText implements TextConverter<String> {

    @Override
    public String toText(String value) {
        return value.toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public String fromText(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}
