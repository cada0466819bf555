/** Writes clean models as Java: one class for each emitted thing, each a pure function. */
package dev.talkbind.processor.write;
