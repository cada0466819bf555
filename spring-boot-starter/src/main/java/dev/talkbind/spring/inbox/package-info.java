/** The events that TalkJS sent. Each is stored once and handled once, after a bounded number of attempts. */
@NullMarked
package dev.talkbind.spring.inbox;

import org.jspecify.annotations.NullMarked;
