/** What is known of an annotated class, as values: no question about source is left to ask. */
package dev.talkbind.processor.model;
