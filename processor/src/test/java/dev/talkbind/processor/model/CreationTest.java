package dev.talkbind.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.Creation.BuilderMethod;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreationTest {

    private static final JavaType STRING = Types.of(String.class);
    private static final List<Parameter> ID = List.of(new Parameter("id", STRING));

    @Test
    void aBeanIsMadeOfNothing() {
        assertThat(Creation.constructor(List.of()).isBean()).isTrue();
        assertThat(Creation.constructor(ID).isBean()).isFalse();
        assertThat(Creation.factory("of", List.of()).isBean()).isFalse();
        assertThat(Creation.none().isBean()).isFalse();
    }

    @Test
    void takesItsParameters() {
        assertThat(Creation.constructor(ID).takes("id")).contains(STRING);
        assertThat(Creation.factory("of", ID).takes("id")).contains(STRING);
        assertThat(Creation.constructor(ID).takes("name")).isEmpty();
    }

    @Test
    void aBuilderTakesWhatItHasMethodsFor() {
        BuilderMethod method = new BuilderMethod("id", new Access("withId", true, STRING), false, false);
        Creation builder = Creation.builder(ClassName.get("com.acme", "Builder"), List.of(method));

        assertThat(builder.takes("id")).contains(STRING);
        assertThat(builder.takes("name")).isEmpty();
        assertThat(builder.builderMethod("id")).contains(method);
    }
}
