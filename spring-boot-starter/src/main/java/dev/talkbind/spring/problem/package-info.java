/** Answers to requests that fail, as problems of RFC 9457. */
@NullMarked
package dev.talkbind.spring.problem;

import org.jspecify.annotations.NullMarked;
