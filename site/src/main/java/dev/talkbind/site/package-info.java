/** Makes static pages of the documents, with the Javadoc beside them and a search over the documents. */
@NullMarked
package dev.talkbind.site;

import org.jspecify.annotations.NullMarked;
