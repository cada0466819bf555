package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFormTest {
    @ParameterizedTest
    @CsvSource({
        "REST, false, false, true, false, false",
        "CLASSIC_JS, true, true, true, true, true",
        "REACT_NATIVE, true, false, true, false, true",
        "DATA_API_CREATE, false, false, false, true, false",
        "DATA_API_SET, false, false, true, false, false",
    })
    void eachFormDiffersInThis(WireForm form, String id, String bareId, String nulls, String name, String scriptSafe) {
        assertThat("" + form.writesId()).as("the id is in the document").isEqualTo(id);
        assertThat("" + form.writesBareId()).as("an id alone is a string").isEqualTo(bareId);
        assertThat("" + form.writesNulls()).as("nulls are written").isEqualTo(nulls);
        assertThat("" + form.needsName()).as("a name is needed").isEqualTo(name);
        assertThat("" + form.isScriptSafe()).as("safe in a script").isEqualTo(scriptSafe);
    }

    @ParameterizedTest
    @CsvSource({
        "REST, ID CREATED_AT",
        "CLASSIC_JS, PUSH_TOKENS CREATED_AT",
        "REACT_NATIVE, PUSH_TOKENS CREATED_AT",
        "DATA_API_CREATE, ID AVAILABILITY_TEXT CREATED_AT",
        "DATA_API_SET, ID AVAILABILITY_TEXT CREATED_AT",
    })
    void eachFormHasAllFieldsButThese(WireForm form, String leftOut) {
        assertThat(Arrays.stream(UserProperty.values())
                        .filter(field -> !form.writes(field))
                        .map(UserProperty::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(leftOut);
    }
}
