package dev.talkbind.processor.fuzz;

import java.util.List;

/**
 * A class of a model of nested values: the owner, or one whose properties stand beside the owner's.
 *
 * @param name its simple name; that of the owner is {@code Owner}, and all others are inside it
 * @param mark its annotation, or no text
 */
record NestNode(String name, Shape shape, String mark, List<NestPart> parts) {

    static final List<Shape> SHAPES =
            List.of(Shape.BEAN, Shape.FIELDS, Shape.RECORD, Shape.BUILDER, Shape.CONSTRUCTOR, Shape.FACTORY);

    boolean isOwner() {
        return name.equals("Owner");
    }

    String type() {
        return isOwner() ? name : "Owner." + name;
    }

    /** Whether an instance can be changed. */
    boolean isInPlace() {
        return shape == Shape.BEAN || shape == Shape.FIELDS;
    }

    /** What reads a part: a field or a method. */
    String reads(NestPart part) {
        return switch (shape) {
            case FIELDS -> part.name();
            case RECORD, BUILDER -> part.name();
            default -> part.accessor("get");
        };
    }
}
