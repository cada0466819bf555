/** Checks models: one class for each family of problems. */
package dev.talkbind.processor.check;
