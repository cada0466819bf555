/** Forms of texts, their notation in the lock file, and what a change of one does to texts that are there. */
@NullMarked
package dev.talkbind.tool.form;

import org.jspecify.annotations.NullMarked;
