/** Forms of texts, their notation in the lock file, and the effect of a change of form on existing texts. */
@NullMarked
package dev.talkbind.tool.form;

import org.jspecify.annotations.NullMarked;
