package dev.talkbind.processor.write;

import com.palantir.javapoet.NameAllocator;

/** Gives each name once; JavaPoet's allocator by itself would draw a random UUID for every one of them. */
final class FreeNames {

    private final NameAllocator names = new NameAllocator();

    String newName(String suggestion) {
        return names.newName(suggestion, new Object());
    }
}
