package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The laws of merge and diff, against {@link TalkJs}, over users from seeds. */
class MergeLawsTest {
    private static final int SEEDS = 10_000;

    private interface Law {
        void check(RandomUsers users, String seed);
    }

    private static void forSeeds(Law law) {
        for (int seed = 0; seed < SEEDS; seed++) {
            law.check(new RandomUsers(seed), "seed " + seed);
        }
    }

    @Test
    void aMergedUserIsOneUpdateAfterTheOther() {
        forSeeds((users, seed) -> {
            User a = users.next();
            User b = users.next();
            User c = users.next();
            assertThat(TalkJs.after(a.merge(b))).as(seed).isEqualTo(TalkJs.after(a, b));
            assertThat(TalkJs.after(a, b.merge(c))).as(seed).isEqualTo(TalkJs.after(a, b, c));
        });
    }

    @Test
    void mergingIsAssociative() {
        forSeeds((users, seed) -> {
            User a = users.next();
            User p = users.next();
            User q = users.next();
            assertThat(a.merge(p.merge(q))).as(seed).isEqualTo(a.merge(p).merge(q));
        });
    }

    @Test
    void aDiffBringsWhatIsStoredToWhatItWouldBecome() {
        forSeeds((users, seed) -> {
            User before = users.next();
            User after = users.next();
            User diff = User.diff(before, after);
            assertThat(TalkJs.after(before.merge(diff))).as(seed).isEqualTo(TalkJs.after(before.merge(after)));
            assertThat(TalkJs.after(before, diff)).as(seed).isEqualTo(TalkJs.after(before, after));
        });
    }

    @Test
    void aDiffIsOneDocument() {
        forSeeds((users, seed) -> {
            User diff = User.diff(users.next(), users.next());
            assertThat(diff.resets(UserProperty.CUSTOM) || diff.resets(UserProperty.PUSH_TOKENS))
                    .as(seed)
                    .isFalse();
        });
    }

    @Test
    void aDiffSaysNothingThatCouldBeLeftOut() {
        forSeeds((users, seed) -> {
            User before = users.next();
            User diff = User.diff(before, users.next());
            Map<UserProperty, Object> reached = TalkJs.after(before, diff);
            for (UserProperty field : UserProperty.values()) {
                if (field != UserProperty.ID && diff.has(field)) {
                    assertThat(TalkJs.after(before, diff.without(field)))
                            .as("%s %s", seed, field)
                            .isNotEqualTo(reached);
                }
            }
            for (String key : diff.custom().keySet()) {
                Map<String, String> fewer = new LinkedHashMap<>(diff.custom());
                fewer.remove(key);
                User less = diff.toBuilder().custom(fewer).build();
                assertThat(TalkJs.after(before, less)).as("%s %s", seed, key).isNotEqualTo(reached);
            }
        });
    }

    @Test
    void aDiffToItselfAndAMergeWithNothingChangeNothing() {
        forSeeds((users, seed) -> {
            User user = users.next();
            assertThat(User.diff(user, user).isEmpty()).as(seed).isTrue();
            assertThat(User.diff(user, user.toBuilder().build()).isEmpty())
                    .as(seed)
                    .isTrue();
            assertThat(user.merge(User.patch().build())).as(seed).isEqualTo(user);
            assertThat(User.patch().build().merge(user))
                    .as(seed)
                    .isEqualTo(user)
                    .hasSameHashCodeAs(user);
        });
    }

    @Test
    void customDataMergesAsUsersDo() {
        forSeeds((users, seed) -> {
            CustomData a = users.custom();
            CustomData b = CustomData.cleared().merge(users.custom());
            assertThat(a.merge(b)).as(seed).isEqualTo(b);
            assertThat(a.merge(b).clearsAll()).as(seed).isTrue();
            assertThat(held(a.merge(CustomData.diff(a, b)))).as(seed).isEqualTo(held(b));
            assertThat(a.diff(b).clearsAll()).as(seed).isEqualTo(b.isEmpty() && !held(a).isEmpty());
        });
    }

    private static Map<String, String> held(CustomData data) {
        Map<String, String> held = new LinkedHashMap<>(data);
        held.values().removeIf(java.util.Objects::isNull);
        return held;
    }
}
