package dev.talkbind.site;

import org.commonmark.node.Node;

/** A heading, its anchor and the text below it, which the search finds. */
record Section(Node heading, String anchor, String title, StringBuilder text) {}
