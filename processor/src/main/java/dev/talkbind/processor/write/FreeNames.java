package dev.talkbind.processor.write;

import com.palantir.javapoet.NameAllocator;

/** Gives out each name once. JavaPoet's own allocator would draw a random UUID for every name. */
final class FreeNames {

    private final NameAllocator names = new NameAllocator();

    String newName(String suggestion) {
        return names.newName(suggestion, new Object());
    }
}
