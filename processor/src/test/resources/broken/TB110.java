import dev.talkbind.annotations.TalkCustomData;

@TalkCustomData // TB110
class Listing {}
