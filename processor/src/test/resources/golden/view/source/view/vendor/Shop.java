package view.vendor;

/** A nested value of a class that cannot be annotated. */
public record Shop(String city, int stars) {}
