package idprefix;

import dev.talkbind.annotations.TalkUser;

@TalkUser(idPrefix = "seller-", role = "seller")
public class Seller {
    public long id;
    public String name;
}
