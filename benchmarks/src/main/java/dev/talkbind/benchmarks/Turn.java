package dev.talkbind.benchmarks;

/** Sixteen inputs in turn, so that no peer is measured on a value it has just seen. */
final class Turn<T> {
    private final T[] inputs;
    private int position;

    Turn(T[] inputs) {
        this.inputs = inputs;
    }

    T next() {
        position = position + 1 & 15;
        return inputs[position];
    }

    int position() {
        return position;
    }
}
