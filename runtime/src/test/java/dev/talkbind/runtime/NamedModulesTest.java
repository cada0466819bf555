package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The module as a service with a module of its own would have it: the databinds reach what they need, and no more. */
class NamedModulesTest {
    @ParameterizedTest
    @CsvSource({
        "com.fasterxml.jackson.databind, com.fasterxml.jackson.databind.ObjectMapper",
        "tools.jackson.databind, tools.jackson.databind.ObjectMapper"
    })
    void aDatabindMapsUsers(String module, String mapperName) throws Exception {
        ModuleLayer layer = layer("dev.talkbind.runtime", module);
        Class<?> userType = layer.findLoader("dev.talkbind.runtime").loadClass("dev.talkbind.runtime.User");
        Class<?> mapperType = layer.findLoader(module).loadClass(mapperName);
        Object mapper = mapperType.getConstructor().newInstance();
        String json = "{\"id\":\"7\",\"name\":\"Noor\",\"role\":null,\"custom\":{\"a\":\"1\",\"b\":null}}";

        Object user =
                mapperType.getMethod("readValue", String.class, Class.class).invoke(mapper, json, userType);
        assertThat(userType.getModule().isNamed()).isTrue();
        assertThat(mapperType.getModule().isNamed()).isTrue();
        assertThat(mapperType.getMethod("writeValueAsString", Object.class).invoke(mapper, user))
                .isEqualTo(json);
    }

    @Test
    void onlyWhatOthersNameIsExportedAndOnlyDatabindsSeeMore() {
        ModuleDescriptor module = ModuleFinder.of(path())
                .find("dev.talkbind.runtime")
                .orElseThrow()
                .descriptor();
        Set<String> databinds = Set.of("com.fasterxml.jackson.databind", "tools.jackson.databind");

        assertThat(module.exports())
                .filteredOn(exported -> !exported.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "dev.talkbind.runtime",
                        "dev.talkbind.runtime.json",
                        "dev.talkbind.runtime.spi",
                        "dev.talkbind.runtime.text");
        assertThat(module.exports())
                .filteredOn(ModuleDescriptor.Exports::isQualified)
                .allSatisfy(exported -> assertThat(exported.targets())
                        .containsExactlyInAnyOrder("dev.talkbind.processor", "dev.talkbind.tool"));
        assertThat(module.opens())
                .allSatisfy(opened -> assertThat(opened.targets()).isEqualTo(databinds));
    }

    private static ModuleLayer layer(String... roots) {
        Configuration modules =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(path()), ModuleFinder.of(), Set.of(roots));
        return ModuleLayer.defineModulesWithManyLoaders(
                        modules, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
    }

    private static Path[] path() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("jackson")
                        || entry.contains("jspecify")
                        || entry.endsWith("classes")
                        || entry.contains("talkbind-annotations"))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(Path::of)
                .toArray(Path[]::new);
    }
}
