package converter;

import dev.talkbind.annotations.TextConverter;

public enum YesNo implements TextConverter<Boolean> {
    INSTANCE;

    @Override
    public String toText(Boolean value) {
        return value ? "yes" : "no";
    }

    @Override
    public Boolean fromText(String text) {
        return text.equals("yes");
    }
}
