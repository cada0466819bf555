package dev.talkbind.processor.read;

import dev.talkbind.annotations.Direction;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds out whether a property is only written or only read: by its annotation, or by the type of its nested value. */
final class DirectionReader {

    private final MemberReader members;

    DirectionReader(MemberReader members) {
        this.members = members;
    }

    /** A value that is computed outside the class is only written. */
    Optional<Text> read(Candidate candidate) {
        if (candidate.isComputedByView()) {
            return Optional.of(new Text(Direction.WRITE.name(), members.placeOf(MemberReader.bearer(candidate))));
        }
        Optional<Text> said = said(candidate);
        return said.isPresent() ? said : ofType(candidate);
    }

    /** Whether the annotation has one direction, and the type of the nested value the other. */
    boolean isContradicted(Candidate candidate) {
        Optional<Text> said = said(candidate);
        Optional<Text> ofType = said.isPresent() ? ofType(candidate) : Optional.empty();
        return ofType.isPresent() && !ofType.get().value().equals(said.get().value());
    }

    private Optional<Text> said(Candidate candidate) {
        for (String annotation : List.of(Annotations.USER_FIELD, Annotations.CUSTOM_FIELD, Annotations.TALK_NESTED)) {
            Optional<Mirror> mirror = members.mirror(candidate, annotation);
            if (mirror.isPresent()) {
                return alone(mirror.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Text> ofType(Candidate candidate) {
        Optional<Mirror> nested = members.mirror(candidate, Annotations.TALK_NESTED);
        if (nested.isEmpty()) {
            return Optional.empty();
        }
        Place place = nested.get().place();
        Optional<TypeElement> type = candidate
                .seenAs()
                .or(() ->
                        NestedReader.classOf(members.typeOf(candidate)).map(value -> (TypeElement) value.asElement()));
        Optional<Mirror> data = type.flatMap(one -> Mirror.on(one, Annotations.TALK_CUSTOM_DATA, place));
        return data.flatMap(DirectionReader::alone).map(said -> new Text(said.value(), place));
    }

    /** The direction of an annotation, unless it is {@code BOTH}, which is the default. */
    private static Optional<Text> alone(Mirror mirror) {
        for (Text said : mirror.constants("direction")) {
            if (!said.value().equals(Direction.BOTH.name())) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }
}
