package converter;

public record Money(long cents) {}
