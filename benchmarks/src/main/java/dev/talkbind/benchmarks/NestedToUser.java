package dev.talkbind.benchmarks;

import dev.talkbind.runtime.User;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A shopper with nested values to Talkbind's user, beside the same keys flat, and beside a DTO. */
@State(Scope.Thread)
public class NestedToUser {
    private final Turn<Shopper> shoppers = new Turn<>(Shoppers.all());
    private final Turn<FlatShopper> flat = new Turn<>(Shoppers.allFlat());

    @Benchmark
    public User talkbind() {
        return ShopperUserMapper.INSTANCE.toUser(shoppers.next());
    }

    @Benchmark
    public User flat() {
        return FlatShopperUserMapper.INSTANCE.toUser(flat.next());
    }

    @Benchmark
    public ShopperDto mapStruct() {
        return NestedPeers.MAPPER.toDto(shoppers.next());
    }
}
