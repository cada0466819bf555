/** A module that reads neither {@code java.compiler} nor JSpecify, and keeps its entities to itself. */
module builds.module {
    requires transitive dev.talkbind.runtime;

    exports builds.module.open;
}
