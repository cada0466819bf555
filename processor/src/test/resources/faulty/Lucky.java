import dev.talkbind.annotations.TalkUser;

@TalkUser
record Lucky(String id, String name) {}
