package step1;

import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "landlord")
record Landlord(String id, String name, String email) {}
