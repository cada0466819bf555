package userfieldconverters;

import dev.talkbind.annotations.TextConverter;

final class AvatarText implements TextConverter<Long> {

    private static final String FOLDER = "https://shop.example/avatars/";

    @Override
    public String toText(Long value) {
        return FOLDER + value;
    }

    @Override
    public Long fromText(String text) {
        return Long.valueOf(text.substring(FOLDER.length()));
    }
}
