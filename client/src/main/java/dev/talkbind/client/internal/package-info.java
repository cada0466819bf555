/** Makes one request: its path, token, limit, retries and answer. Nothing here knows users. */
@NullMarked
package dev.talkbind.client.internal;

import org.jspecify.annotations.NullMarked;
