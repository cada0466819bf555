package shop;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;
import java.util.Optional;
import lib.Rank;

@TalkUser
public record ByConstant(
        String id, String name, Rank role, @CustomField List<Rank> ranks, @CustomField Optional<Rank> rank) {}
