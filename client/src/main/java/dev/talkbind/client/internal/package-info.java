/** How one request is made: its path, token, limit, retries and answer. It knows no user. */
@NullMarked
package dev.talkbind.client.internal;

import org.jspecify.annotations.NullMarked;
