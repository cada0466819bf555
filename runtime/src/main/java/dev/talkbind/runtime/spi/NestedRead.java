package dev.talkbind.runtime.spi;

import dev.talkbind.runtime.ReadResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a read knows of a nested value while it reads another inside that: it waits here.
 *
 * @param outer what is around it, where that is nested too
 * @param wasUpdate whether what is around it is an update
 * @param isThere whether the instance holds such a value already
 * @param hasText whether a text was found for it
 * @param keeps whether an update leaves a property that has a value
 * @param isCleared whether something of it is cleared
 * @param namesClear whether a key of it is cleared, were the value there or not
 * @param missing what is required and was not found
 */
record NestedRead(
        @Nullable NestedRead outer,
        boolean wasUpdate,
        boolean isThere,
        boolean hasText,
        boolean keeps,
        boolean isCleared,
        boolean namesClear,
        List<ReadResult<?>> missing) {}
