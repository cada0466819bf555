/**
 * Sends all that is in the database: after a first installation, when classes are mapped in another way, or after bulk statements.
 * It is a job of Spring Batch, and is there where Spring Batch and JPA are.
 */
@NullMarked
package dev.talkbind.spring.backfill;

import org.jspecify.annotations.NullMarked;
