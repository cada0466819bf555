package dev.talkbind.spring.outbox;

import java.time.Instant;
import java.util.List;

/**
 * Rows that are reserved for one sender for a while.
 *
 * @param lease the name of the claim
 * @param until when to stop starting requests: half of the lease is left for the last one
 * @param rows the users, ordered by how long they have been due
 */
record Claim(String lease, Instant until, List<Pending> rows) {}
