package builds.jakarta;

/** What a converter has to know of the application. */
public record Shop(String currency) {}
