/** Receives TalkJS's webhooks. */
@NullMarked
package dev.talkbind.spring.web;

import org.jspecify.annotations.NullMarked;
