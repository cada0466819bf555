package dev.talkbind.processor.model;

import dev.talkbind.annotations.UserProperty;

/** A property that nothing maps, and the field of the TalkJS user that its name nearly is: {@code photoURL}. */
public record NearField(Member member, UserProperty field) {}
