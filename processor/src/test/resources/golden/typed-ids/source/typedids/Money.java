package typedids;

import dev.talkbind.annotations.TalkText;

@TalkText(MoneyText.class)
public record Money(long cents, String currency) {}
