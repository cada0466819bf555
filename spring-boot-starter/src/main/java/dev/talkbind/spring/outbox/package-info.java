/**
 * One row for each user at TalkJS, and how the rows are sent. A row holds only the latest state and no history, so an
 * older state cannot be sent after a newer one, and a user that changes often costs no more than one that changes once.
 */
@NullMarked
package dev.talkbind.spring.outbox;

import org.jspecify.annotations.NullMarked;
