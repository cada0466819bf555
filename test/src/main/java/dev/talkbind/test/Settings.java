package dev.talkbind.test;

import java.time.Clock;

/** The settings that a fake is built with, and returns to at a reset. */
record Settings(Identity identity, Clock clock, Limit limit, Switches switches) {

    /** The app, and its address: port 0 means any free port. */
    record Identity(String appId, String secretKey, int port) {
        /** Does not show the secret key. It is not secret here, but a test may use a real one. */
        @Override
        public String toString() {
            return "Identity[" + appId + "]";
        }
    }

    /** A number of requests at once, and a number each second after that. */
    record Limit(int burst, int perSecond) {}
}
