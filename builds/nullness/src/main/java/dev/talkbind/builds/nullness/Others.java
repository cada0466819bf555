package dev.talkbind.builds.nullness;

import dev.talkbind.annotations.TalkCustomData;

/** Annotations of other libraries, which mean the same. */
@TalkCustomData
public record Others(
        @org.jetbrains.annotations.Nullable String jetbrains,
        @jakarta.annotation.Nullable String jakarta,
        @jakarta.annotation.Nonnull String needed) {}
