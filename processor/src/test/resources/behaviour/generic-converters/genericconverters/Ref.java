package genericconverters;

import dev.talkbind.annotations.TalkText;

/** A typed id, whose type argument says of what. */
@TalkText(RefText.class)
record Ref<T>(String value) {}
