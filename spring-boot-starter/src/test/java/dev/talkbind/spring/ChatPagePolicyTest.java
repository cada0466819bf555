package dev.talkbind.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatPagePolicyTest {
    /** What TalkJS's own page on content security policies lists, and nothing that is unsafe. */
    @Test
    void aPageMayLoadWhatTalkJsNeeds() {
        assertThat(ChatPagePolicy.of("00ff").split("; "))
                .contains(
                        "default-src 'none'",
                        "script-src 'nonce-00ff' https://*.talkjs.com",
                        "style-src 'nonce-00ff' https://*.talkjs.com",
                        "connect-src 'self' https://*.talkjs.com wss://*.talkjs.com",
                        "frame-src https://*.talkjs.com",
                        "media-src https://*.talkjs.com")
                .noneMatch(directive -> directive.contains("unsafe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a'b", "a; script-src *", "a\r\nX: y"})
    void whatIsNoNonceIsRefused(String nonce) {
        assertThatIllegalArgumentException().isThrownBy(() -> ChatPagePolicy.of(nonce));
    }
}
