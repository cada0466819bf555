/**
 * What services name of the starter. With it, each committed change of an entity that has a mapper gets to TalkJS, and each event of
 * TalkJS gets to the methods that ask for it.
 */
@NullMarked
package dev.talkbind.spring;

import org.jspecify.annotations.NullMarked;
