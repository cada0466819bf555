/** Compares live data with the lock: reads exports of users, and reports differences without any value. */
@NullMarked
package dev.talkbind.tool.drift;

import org.jspecify.annotations.NullMarked;
