/** The service's methods that handle events. */
@NullMarked
package dev.talkbind.spring.listener;

import org.jspecify.annotations.NullMarked;
