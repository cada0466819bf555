package dev.talkbind.test;

import java.time.Clock;

/** What a fake is built with, and goes back to when it is reset. */
record Settings(Identity identity, Clock clock, Limit limit, Switches switches) {

    /** The app, and where it is reached: port 0 is any that is free. */
    record Identity(String appId, String secretKey, int port) {
        /** The secret key is not shown, although it is not secret here: a test may have taken a real one. */
        @Override
        public String toString() {
            return "Identity[" + appId + "]";
        }
    }

    /** So many requests at once, and so many a second after that. */
    record Limit(int burst, int perSecond) {}
}
