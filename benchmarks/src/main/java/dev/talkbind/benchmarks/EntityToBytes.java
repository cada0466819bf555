package dev.talkbind.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A seller to the body of a PUT. */
@State(Scope.Thread)
public class EntityToBytes {
    private final Turn<Seller> sellers = new Turn<>(Sellers.all());
    private final TalkbindPeer talkbind = new TalkbindPeer();
    private final StreamingPeer streaming = new StreamingPeer();
    private final DatabindPeer databind = new DatabindPeer();
    private final AvajePeer avaje = new AvajePeer();
    private final MapStructPeer mapStruct = new MapStructPeer();

    @Benchmark
    public byte[] talkbind() {
        return talkbind.write(sellers.next());
    }

    @Benchmark
    public byte[] jacksonCore() throws IOException {
        return streaming.write(sellers.next());
    }

    @Benchmark
    public byte[] dtoAndDatabind() throws IOException {
        return databind.write(sellers.next());
    }

    @Benchmark
    public byte[] dtoAndAvaje() {
        return avaje.write(sellers.next());
    }

    @Benchmark
    public byte[] mapStructAndDatabind() throws IOException {
        return mapStruct.write(sellers.next());
    }
}
