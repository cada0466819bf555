/**
 * The types of the starter that services use. With the starter, each committed change of an entity that has a mapper
 * gets to TalkJS, and each event of TalkJS gets to the methods that handle it.
 */
@NullMarked
package dev.talkbind.spring;

import org.jspecify.annotations.NullMarked;
