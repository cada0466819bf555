package userfieldconverters;

import dev.talkbind.annotations.TalkText;

@TalkText
public record Mail(String address) {}
