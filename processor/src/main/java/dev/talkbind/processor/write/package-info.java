/** Writes models without problems as Java: one class for each emitted thing, and each is a pure function. */
package dev.talkbind.processor.write;
