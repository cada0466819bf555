/** Where TalkJS's webhooks come in. */
@NullMarked
package dev.talkbind.spring.web;

import org.jspecify.annotations.NullMarked;
