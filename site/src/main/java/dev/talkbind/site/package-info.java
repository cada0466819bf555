/** Makes static pages of the documents, with the Javadoc beside them and a search over both kinds of text. */
package dev.talkbind.site;
