/** The annotation processor: rounds, and the one way from an annotated class through read and check to a written file. */
package dev.talkbind.processor;
