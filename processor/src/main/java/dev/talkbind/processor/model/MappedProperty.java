package dev.talkbind.processor.model;

/**
 * A property that is mapped in one of four ways: as a field, as a key, as the keys with a prefix, or as a nested value.
 */
sealed interface MappedProperty permits UserFieldProperty, CustomProperty, MapProperty, NestedProperty {

    Member member();
}
