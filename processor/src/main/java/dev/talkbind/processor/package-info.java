/**
 * The annotation processor: it handles rounds, and takes each annotated class through reading and checking to a written
 * file.
 */
package dev.talkbind.processor;
