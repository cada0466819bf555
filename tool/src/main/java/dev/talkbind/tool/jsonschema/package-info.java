/** Writes JSON Schema of the custom data that types map. */
@NullMarked
package dev.talkbind.tool.jsonschema;

import org.jspecify.annotations.NullMarked;
