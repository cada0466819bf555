package hiddenfaults;

/** Hides the one of java.lang. */
public class StackOverflowError {}
