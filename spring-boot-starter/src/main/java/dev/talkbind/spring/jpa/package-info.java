/** Puts the changes that Hibernate reports into the outbox. */
@NullMarked
package dev.talkbind.spring.jpa;

import org.jspecify.annotations.NullMarked;
