/** The service's methods that ask for events. */
@NullMarked
package dev.talkbind.spring.listener;

import org.jspecify.annotations.NullMarked;
