package dev.talkbind.benchmarks;

import dev.talkbind.runtime.User;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What has to be sent when three properties of a seller have changed. */
@State(Scope.Thread)
public class Diff {
    private final Turn<Seller> sellers = new Turn<>(Sellers.all());
    private final User[] users = new User[16];
    private final UserDto[] dtos = new UserDto[16];

    public Diff() {
        for (int i = 0; i < users.length; i++) {
            Seller before = Sellers.seller(i);
            before.setName("A name of old");
            before.setOrders(before.getOrders() + 1);
            before.setLastSeen(before.getLastSeen().minusSeconds(86_400));
            users[i] = SellerUserMapper.INSTANCE.toUser(before);
            dtos[i] = ByHand.toDto(before);
        }
    }

    @Benchmark
    public User talkbind() {
        Seller now = sellers.next();
        return SellerUserMapper.INSTANCE.diff(users[sellers.position()], now);
    }

    @Benchmark
    public UserDto dto() {
        Seller now = sellers.next();
        return ByHand.diff(dtos[sellers.position()], now);
    }
}
