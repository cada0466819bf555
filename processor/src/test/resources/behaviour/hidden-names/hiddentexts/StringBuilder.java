package hiddentexts;

/** Hides the one of java.lang, which a property of this package has. */
public class StringBuilder {}
