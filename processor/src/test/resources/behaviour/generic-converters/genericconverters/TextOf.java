package genericconverters;

import dev.talkbind.annotations.TextConverter;

abstract class TextOf<T> implements TextConverter<T> {}
