/** The Java types that have a text, and how generated code turns each into text and back. */
package dev.talkbind.processor.value;
