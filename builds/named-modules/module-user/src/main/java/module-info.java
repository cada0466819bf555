/** A module that uses mappers of another, and reads {@code java.compiler} and JSpecify. */
module builds.module.user {
    requires builds.module;
    requires dev.talkbind.runtime;
    requires java.compiler;
    requires org.jspecify;
}
