/** What of live data is not as the lock says: read from exports of users, and told without any value. */
@NullMarked
package dev.talkbind.tool.drift;

import org.jspecify.annotations.NullMarked;
