package dev.talkbind.processor.check;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.problem.Listed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fixes that only some classes and properties have, as the last part of a fix's text. None of them leads to another
 * problem.
 */
final class Ways {

    private Ways() {}

    /**
     * The package of the code that has to reach a mapped member. For a nested value or a view it may be another
     * package.
     */
    static String itsPackage(UserClass user) {
        String beside = user.surroundings().beside().packageName();
        return beside.equals(user.type().packageName()) || beside.isEmpty() ? "its package" : "the package " + beside;
    }

    /** The same package, in a sentence about another type that may have a package of its own. */
    static String ourPackage(UserClass user) {
        String beside = user.surroundings().beside().packageName();
        return beside.isEmpty() ? "the package of " + user.surroundings().besideLabel() : "the package " + beside;
    }

    /** The fix for a user that is never read. Custom data may belong to a user that is. */
    static String orWriteOnly(UserClass user) {
        if (user.holder().isPresent()) {
            return ", or set direction = Direction.WRITE in each @TalkNested of the type " + user.label();
        }
        return user.isUser() && canBeWritten(user) ? ", or set direction = Direction.WRITE in @TalkUser" : "";
    }

    private static boolean canBeWritten(UserClass user) {
        for (Member member : user.mapped()) {
            if (member.says(Direction.READ)) {
                return false;
            }
        }
        return user.isWritten();
    }

    /**
     * The fix for a property that is computed, or that only others change: a property that is only written need not be
     * set.
     */
    static String writeAlone(UserClass user, Member member) {
        if (!user.writes(member)) {
            return "";
        }
        String way = user.holder().isPresent()
                ? "set direction = Direction.WRITE in its annotation"
                : "write " + annotation(user, member) + "direction = Direction.WRITE)";
        return way + " if it is only written; or ";
    }

    private static String annotation(UserClass user, Member member) {
        for (UserFieldProperty field : user.fields()) {
            if (field.member().isCalled(member.name())) {
                return "@UserField(value = UserProperty." + field.field().name() + ", ";
            }
        }
        for (NestedProperty property : user.nested()) {
            if (property.member().isCalled(member.name())) {
                return nested(property.prefix());
            }
        }
        for (MapProperty property : user.maps()) {
            if (property.member().isCalled(member.name())) {
                return nested(Optional.of(property.prefix()));
            }
        }
        for (CustomProperty property : user.custom()) {
            String key = property.key().value();
            if (property.member().isCalled(member.name()) && !key.equals(member.name())) {
                return "@CustomField(value = \"" + Characters.printable(key) + "\", ";
            }
        }
        return "@CustomField(";
    }

    private static String nested(Optional<Text> prefix) {
        return prefix.isPresent()
                ? "@TalkNested(prefix = \"" + Characters.printable(prefix.get().value()) + "\", "
                : "@TalkNested(";
    }

    /** The fix for a reference to an object that cannot be set. */
    static String writeReference(UserClass user, NestedProperty property) {
        return writeAlone(user, property.member()) + "give " + property.of().label()
                + " setters, or a constructor that takes its properties";
    }

    /** The fix for a property that the user can do without. */
    static String orLeaveOut(UserClass user, Member member) {
        return canBeLeftOut(user, member) ? "; or leave it out with @TalkIgnore alone" : "";
    }

    /** The fix for those of several properties that the user can do without. */
    static String orLeaveOut(UserClass user, List<Member> members) {
        if (members.size() == 1) {
            return orLeaveOut(user, members.get(0));
        }
        List<String> names = new ArrayList<>();
        for (Member member : members) {
            if (canBeLeftOut(user, member)) {
                names.add(member.name());
            }
        }
        if (names.isEmpty()) {
            return "";
        }
        String which = names.size() == members.size() ? "them" : Listed.of(names);
        return "; or leave " + which + " out with @TalkIgnore alone";
    }

    /** In the order of the source. */
    static List<Member> sorted(List<Member> members) {
        List<Member> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparingInt(member -> member.place().order()));
        return sorted;
    }

    static List<String> labels(List<Member> members) {
        return members.stream().map(Member::label).toList();
    }

    static boolean canBeLeftOut(UserClass user, Member member) {
        return !isGivenNull(user, member) && !isNeeded(user, member);
    }

    /** Whether an instance would be made with null for this property if it were left out, although it is never null. */
    static boolean isGivenNull(UserClass user, Member member) {
        return user.isRead()
                && member.traits().contains(Trait.NEVER_NULL)
                && user.creation().parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(member.name())
                                && !parameter.type().name().isPrimitive());
    }

    private static boolean isNeeded(UserClass user, Member member) {
        for (UserFieldProperty field : user.fields()) {
            if (field.member().isCalled(member.name()) && isNeeded(user, field.field())) {
                return true;
            }
        }
        return user.isCustomData() && user.custom().size() == 1;
    }

    /** Whether a user without the field is refused. */
    static boolean isNeeded(UserClass user, UserProperty field) {
        Set<Channel> channels = user.settings().notifications().keySet();
        return switch (field) {
            case ID -> user.isWritten();
            case NAME -> user.isWritten() && user.settings().syncsBrowsers();
            case EMAIL -> channels.contains(Channel.EMAIL);
            case PHONE -> channels.contains(Channel.SMS);
            case ROLE -> channels.contains(Channel.EMAIL);
            default -> false;
        };
    }

    /** The fix for a class that sets a property in a wrong way: {@code own}, except in a view, which cannot change the class. */
    static String byView(UserClass user, Member member, String own) {
        return user.view().isPresent() ? writeAlone(user, member) + toSet(user, member) : own;
    }

    /** The method by which a view can give a value that the class does not give as it should. */
    static String computing(UserClass user) {
        return "a static method of " + user.label() + " with one parameter of the type " + user.typeLabel();
    }

    static String sameType(UserClass user, Member member) {
        return byView(user, member, "give the two the same type");
    }

    /** The fix if every way to make an instance throws an exception. */
    static String toMake(UserClass user) {
        String way = user.view().isPresent()
                ? "give " + user.label() + " a static method that returns the type " + user.typeLabel()
                        + " and throws none"
                : "give it a constructor, a static factory or a builder that throws none";
        return way + orWriteOnly(user);
    }

    /** How the property can be made settable, if the class is read. */
    static String toSet(UserClass user, Member member) {
        String name = member.name();
        if (user.view().isPresent()) {
            return "let a static method of " + user.label() + " return the type " + user.typeLabel()
                    + " and take a parameter named " + name;
        } else if (user.creation().way() == Creation.Way.BUILDER) {
            return "give its builder a method named " + name + " that takes it";
        } else if (user.shape().kind() == TypeShape.Kind.RECORD) {
            return "make it a component of the record";
        }
        String maker = user.creation().way() == Creation.Way.FACTORY ? "factory" : "constructor";
        String field =
                member.traits().contains(Trait.COMPUTED) ? "" : ", a field that " + itsPackage(user) + " can set";
        return "give it a setter" + field + ", or a parameter of the " + maker + " named " + name;
    }
}
