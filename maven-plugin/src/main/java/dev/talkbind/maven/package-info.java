/** The goals of the Maven plugin. */
@NullMarked
package dev.talkbind.maven;

import org.jspecify.annotations.NullMarked;
