package dev.talkbind.processor.read;

import dev.talkbind.annotations.CustomField;

/** An ancestor whose source is not being compiled where it is used. */
public class CompiledAncestor {

    @CustomField("plan")
    public String tier;
}
