package dev.talkbind.test;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Which allowances and shapes are switched on. Safe for many threads. */
final class Switches {
    private final Set<Allowance> allowed = EnumSet.noneOf(Allowance.class);
    private final Set<Shape> shapes = EnumSet.noneOf(Shape.class);

    Switches() {
        for (Allowance allowance : Allowance.values()) {
            set(allowance.isAtFirst(), allowance);
        }
    }

    synchronized void set(boolean isAllowed, Allowance... allowances) {
        for (Allowance allowance : allowances) {
            if (isAllowed) {
                allowed.add(allowance);
            } else {
                allowed.remove(allowance);
            }
        }
    }

    synchronized void set(Shape... now) {
        shapes.clear();
        shapes.addAll(Arrays.asList(now));
    }

    synchronized boolean allows(Allowance allowance) {
        return allowed.contains(allowance);
    }

    synchronized boolean has(Shape shape) {
        return shapes.contains(shape);
    }

    Switches copy() {
        Switches copy = new Switches();
        copy.become(this);
        return copy;
    }

    synchronized void become(Switches others) {
        for (Allowance allowance : Allowance.values()) {
            set(others.allows(allowance), allowance);
        }
        shapes.clear();
        for (Shape shape : Shape.values()) {
            if (others.has(shape)) {
                shapes.add(shape);
            }
        }
    }
}
