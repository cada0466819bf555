package dev.talkbind.builds.nullness;

import dev.talkbind.annotations.TalkUser;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A user whose custom data is a map, where a value may be null, and whose push tokens never are. */
@TalkUser
public record Guest(String id, String name, Map<String, @Nullable String> custom, Map<String, Boolean> pushTokens) {}
