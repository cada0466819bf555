package dev.talkbind.benchmarks;

import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.runtime.json.WebhookEvent;

/** Talkbind's generated mapper and its JSON. */
final class TalkbindPeer implements Peer {
    @Override
    public byte[] write(Seller seller) {
        return UserJson.toBytes(SellerUserMapper.INSTANCE.toUser(seller), WireForm.REST);
    }

    @Override
    public Seller readEvent(byte[] body) {
        return SellerUserMapper.INSTANCE.fromUser(WebhookEvent.fromBytes(body).user("user"));
    }

    @Override
    public Seller read(byte[] document) {
        return SellerUserMapper.INSTANCE.fromUser(UserJson.fromBytes(document));
    }
}
