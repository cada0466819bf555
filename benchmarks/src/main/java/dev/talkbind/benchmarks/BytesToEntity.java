package dev.talkbind.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The answer to a GET to a seller. */
@State(Scope.Thread)
public class BytesToEntity {
    private final Turn<byte[]> documents =
            new Turn<>(Arrays.stream(Sellers.all()).map(Sellers::document).toArray(byte[][]::new));
    private final TalkbindPeer talkbind = new TalkbindPeer();
    private final StreamingPeer streaming = new StreamingPeer();
    private final DatabindPeer databind = new DatabindPeer();
    private final AvajePeer avaje = new AvajePeer();
    private final MapStructPeer mapStruct = new MapStructPeer();

    @Benchmark
    public Seller talkbind() {
        return talkbind.read(documents.next());
    }

    @Benchmark
    public Seller jacksonCore() throws IOException {
        return streaming.read(documents.next());
    }

    @Benchmark
    public Seller dtoAndDatabind() throws IOException {
        return databind.read(documents.next());
    }

    @Benchmark
    public Seller dtoAndAvaje() {
        return avaje.read(documents.next());
    }

    @Benchmark
    public Seller mapStructAndDatabind() throws IOException {
        return mapStruct.read(documents.next());
    }
}
