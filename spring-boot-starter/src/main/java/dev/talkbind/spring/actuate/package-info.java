/** What operators see of the starter: health, an endpoint and meters. */
@NullMarked
package dev.talkbind.spring.actuate;

import org.jspecify.annotations.NullMarked;
