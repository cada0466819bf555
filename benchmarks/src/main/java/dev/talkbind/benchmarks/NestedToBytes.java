package dev.talkbind.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A shopper with nested values to the body of a PUT, beside the same keys flat. */
@State(Scope.Thread)
public class NestedToBytes {
    private final Turn<Shopper> shoppers = new Turn<>(Shoppers.all());
    private final Turn<FlatShopper> flat = new Turn<>(Shoppers.allFlat());

    @Benchmark
    public byte[] talkbind() {
        return NestedPeers.nested(shoppers.next());
    }

    @Benchmark
    public byte[] flat() {
        return NestedPeers.flat(flat.next());
    }

    @Benchmark
    public byte[] mapStructAndDatabind() throws IOException {
        return NestedPeers.mapStruct(shoppers.next());
    }
}
