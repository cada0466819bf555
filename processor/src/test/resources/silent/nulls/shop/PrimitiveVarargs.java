package shop;

import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record PrimitiveVarargs(String id, String name, @TalkIgnore int... numbers) {}
