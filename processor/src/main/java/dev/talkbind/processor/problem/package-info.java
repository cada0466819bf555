/**
 * What can be wrong with an annotated class: the catalogue of problems, single findings, a class's report, and
 * positions in source.
 */
package dev.talkbind.processor.problem;
