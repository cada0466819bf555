package genericconverters;

/** A type of a library's, of which a converter knows only the first part. */
record Pair<A, B>(A first, B second) {}
