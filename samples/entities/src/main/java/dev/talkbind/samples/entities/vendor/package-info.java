/** Classes of others, which nobody here can annotate. */
package dev.talkbind.samples.entities.vendor;
