/** The entities of applications as they are found, in shapes that everybody has seen. */
package dev.talkbind.samples.entities;
