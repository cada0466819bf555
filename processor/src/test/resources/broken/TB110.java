// A converter that converts nothing is a mistake.
import dev.talkbind.annotations.TalkCustomData;

@TalkCustomData // TB110
class Listing {}
