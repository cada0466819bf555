package dev.talkbind.benchmarks;

import java.util.List;

/**
 * One processor to compile with: its part of the class path, and what its users write for a class of fifteen
 * properties.
 */
enum Contender {
    JAVAC_ALONE {
        @Override
        List<Source> sources(String name) {
            return List.of(Source.bean(name, "", ""));
        }
    },
    TALKBIND("talkbind-", "javapoet-", "jackson-annotations-", "jackson-core-2", "jspecify-") {
        @Override
        List<Source> sources(String name) {
            return List.of(
                    Source.bean(name, "@dev.talkbind.annotations.TalkUser", "@dev.talkbind.annotations.CustomField"));
        }
    },
    TALKBIND_WITHOUT_SCHEMA("talkbind-", "javapoet-", "jackson-annotations-", "jackson-core-2", "jspecify-") {
        @Override
        List<Source> sources(String name) {
            return TALKBIND.sources(name);
        }

        @Override
        List<String> options() {
            return List.of("-Atalkbind.schema=false");
        }
    },
    AUTO_VALUE("auto-value-") {
        @Override
        List<Source> sources(String name) {
            return List.of(Source.autoValue(name));
        }
    },
    AVAJE_JSONB("avaje-") {
        @Override
        List<Source> sources(String name) {
            return List.of(Source.bean(name, "@io.avaje.jsonb.Json", ""));
        }
    },
    MAPSTRUCT("mapstruct-") {
        @Override
        List<Source> sources(String name) {
            return List.of(Source.bean(name, "", ""), Source.texts(name + "Dto"), Source.mapper(name));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
    private final List<String> processor;

    Contender(String... processor) {
        this.processor = List.of(processor);
    }

    abstract List<Source> sources(String name);

    List<String> options() {
        return List.of();
    }

    boolean hasProcessor() {
        return !processor.isEmpty();
    }

    String processorPath(ClassPath classPath) {
        return classPath.of(processor.toArray(String[]::new));
    }
}
