package dev.talkbind.processor.model;

import dev.talkbind.annotations.UserProperty;

/** A property that nothing maps, and the TalkJS field that has nearly its name: {@code photoURL}. */
public record NearField(Member member, UserProperty field) {}
