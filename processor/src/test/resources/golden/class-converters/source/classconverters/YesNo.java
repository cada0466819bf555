package classconverters;

import dev.talkbind.annotations.TextConverter;

enum YesNo implements TextConverter<Boolean> {
    ONLY;

    @Override
    public String toText(Boolean value) {
        return value ? "yes" : "no";
    }

    @Override
    public Boolean fromText(String text) {
        return text.equals("yes");
    }
}
