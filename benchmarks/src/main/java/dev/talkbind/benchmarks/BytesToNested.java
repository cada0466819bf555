package dev.talkbind.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A user's document to a shopper with nested values, beside the same keys flat. */
@State(Scope.Thread)
public class BytesToNested {
    private final Turn<byte[]> documents = new Turn<>(Shoppers.documents());

    @Benchmark
    public Shopper talkbind() {
        return NestedPeers.nested(documents.next());
    }

    @Benchmark
    public FlatShopper flat() {
        return NestedPeers.flat(documents.next());
    }

    @Benchmark
    public Shopper mapStructAndDatabind() throws IOException {
        return NestedPeers.mapStruct(documents.next());
    }
}
