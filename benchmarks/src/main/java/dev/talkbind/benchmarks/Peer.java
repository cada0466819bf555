package dev.talkbind.benchmarks;

/** One way to bring a seller to TalkJS and back; no benchmark calls it through this interface. */
interface Peer {
    /** The body of {@code PUT /users/{id}}. */
    byte[] write(Seller seller) throws Exception;

    /** The seller that a webhook tells of. */
    Seller readEvent(byte[] body) throws Exception;

    /** The seller that the answer to {@code GET /users/{id}} is. */
    Seller read(byte[] document) throws Exception;
}
