import dev.talkbind.annotations.TalkUser;

@TalkUser
record Unlucky(String id, String name) {}
