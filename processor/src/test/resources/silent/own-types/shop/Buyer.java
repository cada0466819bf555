package shop;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

@TalkUser
public final class Buyer {
    private static final BuyerUserMapper SHARED = BuyerUserMapper.INSTANCE;

    private final String id;
    private final String name;

    @CustomField
    private final String tier;

    @TalkIgnore
    private final Supplier<BuyerUserMapper> lazy;

    private Optional<BuyerUserMapper> maybe = Optional.empty();
    private List<BuyerUserMapper> some;
    private BuyerCustomDataConverter[] all;
    private Map<String, ? extends BuyerCustomDataConverter> byName;

    public Buyer(String id, String name, String tier, Supplier<BuyerUserMapper> lazy) {
        this.id = id;
        this.name = name;
        this.tier = tier;
        this.lazy = lazy;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getTier() {
        return tier;
    }

    public Supplier<BuyerUserMapper> getLazy() {
        return lazy;
    }

    public Optional<BuyerUserMapper> getMaybe() {
        return maybe;
    }

    public void setMaybe(Optional<BuyerUserMapper> maybe) {
        this.maybe = maybe;
    }

    public List<BuyerUserMapper> getSome() {
        return some;
    }

    public void setSome(List<BuyerUserMapper> some) {
        this.some = some;
    }

    BuyerCustomDataConverter[] getAll() {
        return all;
    }

    void setAll(BuyerCustomDataConverter... all) {
        this.all = all;
    }

    Map<String, ? extends BuyerCustomDataConverter> getByName() {
        return byName;
    }

    void setByName(Map<String, ? extends BuyerCustomDataConverter> byName) {
        this.byName = byName;
    }

    static BuyerUserMapper shared() {
        return SHARED;
    }
}
