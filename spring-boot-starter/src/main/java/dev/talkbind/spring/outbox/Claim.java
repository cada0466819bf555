package dev.talkbind.spring.outbox;

import java.time.Instant;
import java.util.List;

/**
 * Rows that are one sender's own for a while.
 *
 * @param lease the name of the claim
 * @param until when to begin no more requests: half of the lease is left for the last one
 * @param rows the users, those that have been due for longest first
 */
record Claim(String lease, Instant until, List<Pending> rows) {}
