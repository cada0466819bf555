/** Which of the service's mappers is for which entity. */
@NullMarked
package dev.talkbind.spring.mapping;

import org.jspecify.annotations.NullMarked;
