package dev.talkbind.tool.schema;

import java.util.List;

/**
 * The schemas of a build.
 *
 * @param schemas by type, in order
 * @param stale schema files whose classes are missing or no longer annotated
 * @param unknown schema files of a newer format
 * @param unreadable files that are not schema files
 */
public record Found(List<Schema> schemas, List<String> stale, List<String> unknown, List<String> unreadable) {}
