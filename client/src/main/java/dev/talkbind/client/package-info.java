/**
 * A client of TalkJS's REST API, by the JDK's HTTP client and without a framework.
 *
 * <p>{@link dev.talkbind.client.TalkJs} sends users and conversations and reads users back; it keeps TalkJS's limit of requests,
 * and tries again what failed. {@link dev.talkbind.client.Outcome} is what came of it. {@link dev.talkbind.client.Webhooks} tells
 * TalkJS's webhooks from all others. Every type here is safe for use by many threads, virtual ones too, but for the builder. No
 * message and no {@code toString} shows an id, a secret or a value; nothing is logged.
 */
@NullMarked
package dev.talkbind.client;

import org.jspecify.annotations.NullMarked;
