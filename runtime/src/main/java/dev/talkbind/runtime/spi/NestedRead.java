package dev.talkbind.runtime.spi;

import dev.talkbind.runtime.ReadResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of a read that is interrupted by reading a nested value inside the current one.
 *
 * @param outer the state around this one, if the current value is nested too
 * @param wasUpdate whether the read around it is an update
 * @param isThere whether the instance already holds this value
 * @param hasText whether a text was found for this value
 * @param keeps whether an update leaves alone a property that has a value
 * @param isCleared whether a part of it is cleared
 * @param namesClear whether a key of it is cleared, even if the value is not there
 * @param missing required keys that were not found
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
