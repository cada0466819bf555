/** Sellers of a project in which nothing is null that does not say so. */
@NullMarked
package dev.talkbind.builds.nullness;

import org.jspecify.annotations.NullMarked;
