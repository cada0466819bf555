package hiddenfaults;

/** Hides the one of java.lang, which no property names. */
public class Exception {}
