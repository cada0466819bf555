package dev.talkbind.samples.quickstart;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Someone who rents a flat, or would like to: a record whose role is one of its properties. */
@TalkUser(
        roles = {"applicant", "tenant"},
        idPrefix = "tenant-",
        notifications = {Channel.EMAIL, Channel.SMS},
        nulls = NullHandling.KEEP)
public record Tenant(
        UUID id,
        String name,
        List<String> email,
        Optional<String> phone,
        @UserField(UserProperty.PHOTO_URL) URI picture,
        Locale locale,
        @UserField(UserProperty.ROLE) Standing standing,
        @CustomField("moving_in") LocalDate movingIn,
        @TalkNested Optional<Flat> flat) {}
