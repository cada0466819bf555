package builds.module.user;

import dev.talkbind.annotations.TalkUser;

/** A user of a module that sees what marks generated code. */
@TalkUser
record Desk(String id, String name) {}
