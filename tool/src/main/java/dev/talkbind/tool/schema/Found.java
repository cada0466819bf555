package dev.talkbind.tool.schema;

import java.util.List;

/**
 * The schemas of a build.
 *
 * @param schemas by type, in order
 * @param stale schema files whose classes are not there or not annotated
 * @param unknown schema files of a newer format
 * @param unreadable schema files that are none
 */
public record Found(List<Schema> schemas, List<String> stale, List<String> unknown, List<String> unreadable) {}
