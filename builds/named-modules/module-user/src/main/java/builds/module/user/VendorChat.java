package builds.module.user;

import builds.module.open.Agent;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** A view of a class of another module. */
@TalkUser(of = Agent.class, idPrefix = "vendor-")
interface VendorChat {
    String id();

    String name();

    @CustomField("place")
    String desk();
}
