package dev.talkbind.samples.service.talkjs;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Signs tokens with the app's secret key: for the service's own calls, and for users in a browser. */
@Component
public class Tokens {
    private static final JwsHeader HS256 = JwsHeader.with(MacAlgorithm.HS256).build();
    private static final Duration ONE_CALL = Duration.ofSeconds(30);
    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    private final JwtEncoder encoder;
    private final String appId;
    private final Clock clock;

    public Tokens(TalkJsSettings settings, Clock clock) {
        this.encoder = new NimbusJwtEncoder(new ImmutableSecret<>(settings.key()));
        this.appId = settings.appId();
        this.clock = clock;
    }

    /** A token for one call of the REST API. */
    public String forCall() {
        return sign(claims("app", ONE_CALL));
    }

    /** A token that says to TalkJS who is sitting at the browser. */
    public String forUser(String userId) {
        return sign(claims("user", ONE_VISIT).subject(userId));
    }

    private JwtClaimsSet.Builder claims(String type, Duration life) {
        return JwtClaimsSet.builder()
                .claim("tokenType", type)
                .issuer(appId)
                .expiresAt(clock.instant().plus(life));
    }

    private String sign(JwtClaimsSet.Builder claims) {
        return encoder.encode(JwtEncoderParameters.from(HS256, claims.build())).getTokenValue();
    }
}
