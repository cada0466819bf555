package dev.talkbind.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a service reads all day: answers to GET and webhooks in turn, each in two orders of its keys. */
@State(Scope.Thread)
public class MixedLoad {
    private final Turn<Load> loads = new Turn<>(Load.all());
    private final TalkbindPeer talkbind = new TalkbindPeer();
    private final StreamingPeer streaming = new StreamingPeer();
    private final DatabindPeer databind = new DatabindPeer();
    private final AvajePeer avaje = new AvajePeer();
    private final MapStructPeer mapStruct = new MapStructPeer();

    @Benchmark
    public Seller talkbind() {
        Load load = loads.next();
        return load.isEvent() ? talkbind.readEvent(load.body()) : talkbind.read(load.body());
    }

    @Benchmark
    public Seller jacksonCore() throws IOException {
        Load load = loads.next();
        return load.isEvent() ? streaming.readEvent(load.body()) : streaming.read(load.body());
    }

    @Benchmark
    public Seller dtoAndDatabind() throws IOException {
        Load load = loads.next();
        return load.isEvent() ? databind.readEvent(load.body()) : databind.read(load.body());
    }

    @Benchmark
    public Seller dtoAndAvaje() {
        Load load = loads.next();
        return load.isEvent() ? avaje.readEvent(load.body()) : avaje.read(load.body());
    }

    @Benchmark
    public Seller mapStructAndDatabind() throws IOException {
        Load load = loads.next();
        return load.isEvent() ? mapStruct.readEvent(load.body()) : mapStruct.read(load.body());
    }
}
