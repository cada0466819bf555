package dev.talkbind.spring.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserWriter;
import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.LandlordUserMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MappersTest {
    /** What is mapped by what it can do. */
    interface Named {
        String name();
    }

    /** Writes whatever has a name. */
    static final class NamedWriter implements UserWriter<Named> {
        @Override
        public User toUser(Named source) {
            return User.builder("named").name(source.name()).build();
        }

        @Override
        public User toBrowserUser(Named source) {
            return toUser(source);
        }

        @Override
        public User diff(User stored, Named now) {
            return User.diff(stored, toUser(now));
        }
    }

    private static Mappers mappers(Object... beans) {
        StaticListableBeanFactory factory = new StaticListableBeanFactory();
        for (int i = 0; i < beans.length; i++) {
            factory.addBean("mapper" + i, beans[i]);
        }
        return new Mappers(factory);
    }

    private static Landlord landlord() {
        Landlord mila = new Landlord("Mila") {};
        mila.setId(7L);
        return mila;
    }

    @Test
    void aSubclassHasTheMapperOfItsSuperclass() {
        Mappers mappers = mappers(LandlordUserMapper.INSTANCE);
        assertThat(mappers.toUser(landlord()).id()).isEqualTo("landlord-7");
        assertThat(mappers.canWrite(Landlord.class)).isTrue();
        assertThat(mappers.reader(Landlord.class)).isSameAs(LandlordUserMapper.INSTANCE);
        assertThat(mappers.reader(landlord().getClass()))
                .as("reads its own type alone")
                .isNull();
    }

    @Test
    void aClassHasTheMapperOfItsInterface() {
        Named named = () -> "Mila";
        assertThat(mappers(new NamedWriter()).toUser(named).name()).isEqualTo("Mila");
    }

    @Test
    void whatNobodyMapsIsTold() {
        Mappers mappers = mappers(new NamedWriter());
        assertThat(mappers.find(landlord())).isEmpty();
        assertThatThrownBy(() -> mappers.toUser(landlord())).isInstanceOf(MissingMapperException.class);
    }

    @Test
    void twoMappersOfOneTypeAreTold() {
        Mappers mappers = mappers(new NamedWriter(), new NamedWriter());
        assertThatThrownBy(() -> mappers.canWrite(Named.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two mappers");
    }
}
