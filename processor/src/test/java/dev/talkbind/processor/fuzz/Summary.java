package dev.talkbind.processor.fuzz;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many models were tried, and what became of them. */
final class Summary {

    private int tried;
    private int refused;
    private final Map<String, Integer> byCode = new TreeMap<>();

    synchronized void count(Set<String> codes) {
        tried++;
        refused += codes.isEmpty() ? 0 : 1;
        codes.forEach(code -> byCode.merge(code, 1, Integer::sum));
    }

    synchronized int refused() {
        return refused;
    }

    private int compiled() {
        return tried - refused;
    }

    @Override
    public synchronized String toString() {
        return "fuzz: " + tried + " models, " + compiled() + " compiled and sent round, " + refused + " refused "
                + byCode;
    }
}
