package dev.talkbind.benchmarks;

import dev.talkbind.runtime.User;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A seller to Talkbind's user, or to the DTO that stands in its place. */
@State(Scope.Thread)
public class EntityToUser {
    private final Turn<Seller> sellers = new Turn<>(Sellers.all());

    @Benchmark
    public User talkbind() {
        return SellerUserMapper.INSTANCE.toUser(sellers.next());
    }

    @Benchmark
    public UserDto dto() {
        return ByHand.toDto(sellers.next());
    }

    @Benchmark
    public UserDto mapStruct() {
        return MapStructPeer.MAPPER.toDto(sellers.next());
    }
}
