/** Reads annotated classes into models: it records facts, never fails and never judges. */
package dev.talkbind.processor.read;
