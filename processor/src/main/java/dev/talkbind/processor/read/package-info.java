/** Reads annotated classes into models. It records facts, never fails, and never judges. */
package dev.talkbind.processor.read;
