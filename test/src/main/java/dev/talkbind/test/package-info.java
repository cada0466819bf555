/**
 * A TalkJS for tests: {@link dev.talkbind.test.FakeTalkJs}. It needs no network, no account and no framework.
 *
 * <p>No message and no {@code toString} shows the data in it.
 */
@NullMarked
package dev.talkbind.test;

import org.jspecify.annotations.NullMarked;
