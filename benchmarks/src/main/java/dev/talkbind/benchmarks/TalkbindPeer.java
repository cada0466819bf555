package dev.talkbind.benchmarks;

import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;

/** Talkbind's generated mapper and its JSON. */
final class TalkbindPeer implements Peer {
    @Override
    public byte[] write(Seller seller) {
        return UserJson.toBytes(SellerUserMapper.INSTANCE.toUser(seller), WireForm.REST);
    }

    @Override
    public Seller read(byte[] document) {
        return SellerUserMapper.INSTANCE.fromUser(UserJson.fromBytes(document));
    }
}
