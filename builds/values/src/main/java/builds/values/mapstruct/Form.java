package builds.values.mapstruct;

/** What a page sends. */
public record Form(String id, String name, String plan) {}
