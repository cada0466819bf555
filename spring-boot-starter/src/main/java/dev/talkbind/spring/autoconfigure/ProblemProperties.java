package dev.talkbind.spring.autoconfigure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Answers to requests that fail.
 *
 * @param enabled whether every error of the service is answered with a problem of RFC 9457 that names wrong fields and
 *     shows no value, and whether texts with U+0000 are refused
 */
@ConfigurationProperties("talkbind.problems")
record ProblemProperties(@DefaultValue("false") boolean enabled) {}
