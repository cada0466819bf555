/** What is known about an annotated class, as values. Nobody has to look at the source again. */
package dev.talkbind.processor.model;
