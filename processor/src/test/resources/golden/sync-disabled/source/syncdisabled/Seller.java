package syncdisabled;

import dev.talkbind.annotations.ClientSync;
import dev.talkbind.annotations.TalkUser;

@TalkUser(clientSync = ClientSync.DISABLED)
public record Seller(String id, String email) {}
