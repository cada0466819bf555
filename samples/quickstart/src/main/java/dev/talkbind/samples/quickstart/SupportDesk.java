package dev.talkbind.samples.quickstart;

import dev.talkbind.annotations.ClientSync;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalTime;

/** Where people ask for help: written by the server alone and never read back, so an interface will do. */
@TalkUser(role = "support", clientSync = ClientSync.DISABLED, direction = Direction.WRITE)
public interface SupportDesk {
    String id();

    String name();

    String welcomeMessage();

    @CustomField("open_until")
    LocalTime openUntil();
}
