/** What Hibernate tells of changes, put into the outbox. */
@NullMarked
package dev.talkbind.spring.jpa;

import org.jspecify.annotations.NullMarked;
