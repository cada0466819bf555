/**
 * A client of TalkJS's REST API. It uses the JDK's HTTP client, and needs no framework.
 *
 * <p>{@link dev.talkbind.client.TalkJs} sends users and conversations, and reads users back. It keeps TalkJS's limit of
 * requests, and repeats failed requests. {@link dev.talkbind.client.Outcome} tells the result.
 * {@link dev.talkbind.client.Webhooks} tells webhooks of TalkJS from all other requests. Every type here is safe for
 * many threads, including virtual ones, except the builder. No message and no {@code toString} shows an id, a secret or
 * a value, and nothing is logged.
 */
@NullMarked
package dev.talkbind.client;

import org.jspecify.annotations.NullMarked;
