import dev.talkbind.annotations.*;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkNested(prefix = "shop_") Shop shop;
    Seller boss;

    @CustomField(value = "boss_id", direction = Direction.WRITE)
    String bossId() {
        return boss == null ? null : boss.id;
    }
}

class Shop {
    @CustomField String city;
    Seller owner;

    @CustomField(value = "owner_id", direction = Direction.WRITE)
    String ownerId() {
        return owner == null ? null : owner.id;
    }
}
