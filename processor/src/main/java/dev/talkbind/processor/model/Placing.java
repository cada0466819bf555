package dev.talkbind.processor.model;

import dev.talkbind.annotations.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the properties of a nested type into the class that holds it, with the paths, keys and directions that they have
 * there.
 */
public final class Placing {

    private final Member holder;
    private final String prefix;
    private final Direction bound;

    /** {@code holder} is the property that holds the value, and {@code prefix} comes before its keys. */
    public Placing(Member holder, String prefix, Direction bound) {
        this.holder = holder;
        this.prefix = prefix;
        this.bound = bound;
    }

    public UserClass place(UserClass body) {
        return new UserClass(
                body.place(),
                Optional.of(body.holder().isPresent() ? body.holder().get().under(holder) : holder),
                body.type(),
                body.view(),
                body.source(),
                body.isUser(),
                body.isCustomData(),
                body.shape(),
                body.settings().within(bound),
                body.converters(),
                fields(body),
                custom(body),
                nested(body),
                maps(body),
                ignored(body),
                body.unmapped(),
                body.creation(),
                body.copying(),
                body.surroundings(),
                body.components(),
                body.awaited(),
                body.isComplete());
    }

    private List<UserFieldProperty> fields(UserClass body) {
        List<UserFieldProperty> placed = new ArrayList<>();
        for (UserFieldProperty field : body.fields()) {
            placed.add(field.under(holder));
        }
        return List.copyOf(placed);
    }

    private List<CustomProperty> custom(UserClass body) {
        List<CustomProperty> placed = new ArrayList<>();
        for (CustomProperty property : body.custom()) {
            placed.add(property.under(holder, prefix));
        }
        return List.copyOf(placed);
    }

    private List<NestedProperty> nested(UserClass body) {
        List<NestedProperty> placed = new ArrayList<>();
        for (NestedProperty property : body.nested()) {
            placed.add(new NestedProperty(
                    property.member().under(holder),
                    property.prefix(),
                    property.body().map(this::place),
                    property.isInItself()));
        }
        return List.copyOf(placed);
    }

    private List<MapProperty> maps(UserClass body) {
        List<MapProperty> placed = new ArrayList<>();
        for (MapProperty property : body.maps()) {
            placed.add(property.under(holder, prefix));
        }
        return List.copyOf(placed);
    }

    private List<Member> ignored(UserClass body) {
        List<Member> placed = new ArrayList<>();
        for (Member member : body.ignored()) {
            placed.add(member.under(holder));
        }
        return List.copyOf(placed);
    }
}
