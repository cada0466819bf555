/** What can be wrong with an annotated class: the catalogue, one occurrence, a class's report, and places in source. */
package dev.talkbind.processor.problem;
