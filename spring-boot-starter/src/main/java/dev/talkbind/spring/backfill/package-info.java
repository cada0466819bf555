/**
 * Sends all rows of the database: after the first installation, after a change of the mapping, or after bulk
 * statements. It is a job of Spring Batch, for applications with Spring Batch and JPA.
 */
@NullMarked
package dev.talkbind.spring.backfill;

import org.jspecify.annotations.NullMarked;
