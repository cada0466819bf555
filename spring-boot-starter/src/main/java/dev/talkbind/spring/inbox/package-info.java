/** The events that TalkJS sent: each is kept once and handled once, and ends after a bounded number of tries. */
@NullMarked
package dev.talkbind.spring.inbox;

import org.jspecify.annotations.NullMarked;
