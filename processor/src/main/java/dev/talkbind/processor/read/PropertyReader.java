package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Converter;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NearField;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.Unmapped;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.ValueTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads which properties of a class are user fields, which are custom fields, and which are left out. */
final class PropertyReader {

    private final boolean isUser;
    private final boolean isCustomData;
    private final MemberReader members;
    private final CustomFieldMirror customFields;
    private final List<UserFieldProperty> fields = new ArrayList<>();
    private final List<CustomProperty> custom = new ArrayList<>();
    private final List<Member> ignored = new ArrayList<>();
    private final List<Candidate> unmapped = new ArrayList<>();
    private final Set<UserProperty> explicit = EnumSet.noneOf(UserProperty.class);
    private boolean complete = true;

    private PropertyReader(TypeElement type, Language language) {
        this.isUser = Candidates.has(type, Annotations.TALK_USER);
        this.isCustomData = Candidates.has(type, Annotations.TALK_CUSTOM_DATA);
        this.members = new MemberReader(type, language);
        this.customFields = new CustomFieldMirror(new ConverterReader(type, language), members);
    }

    static PropertyReader read(TypeElement type, Language language) {
        PropertyReader reader = new PropertyReader(type, language);
        List<Candidate> candidates = Candidates.of(type, language);
        for (Candidate candidate : candidates) {
            reader.noteExplicit(candidate);
        }
        candidates.forEach(reader::add);
        return reader;
    }

    /** A field that an annotation names is of that property, whatever others are called. */
    private void noteExplicit(Candidate candidate) {
        boolean isSound = candidate.hasMember() && candidate.bearers().stream().allMatch(Soundness::of);
        if (isUser && isSound && candidate.isAnnotated(Annotations.USER_FIELD)) {
            named(candidate).ifPresent(explicit::add);
        }
    }

    List<UserFieldProperty> fields() {
        return List.copyOf(fields);
    }

    List<CustomProperty> custom() {
        return List.copyOf(custom);
    }

    List<Member> ignored() {
        return List.copyOf(ignored);
    }

    /** What is not mapped, be it left out or not. */
    List<Candidate> unmapped() {
        return List.copyOf(unmapped);
    }

    /** What nothing maps or leaves out; where it is nearly a field by its name and can be one, the field too. */
    Unmapped left() {
        List<String> names = new ArrayList<>();
        List<NearField> near = new ArrayList<>();
        for (Candidate candidate : unmapped) {
            if (!candidate.isAnnotated(Annotations.TALK_IGNORE)) {
                names.add(candidate.name());
                if (isUser && !candidate.isConstant()) {
                    NearNames.field(candidate.name())
                            .flatMap(field -> near(candidate, field))
                            .ifPresent(near::add);
                }
            }
        }
        return new Unmapped(List.copyOf(names), List.copyOf(near));
    }

    private Optional<NearField> near(Candidate candidate, UserProperty field) {
        Member member = members.read(candidate);
        boolean isFit = member.isProperty()
                && member.place().element().filter(Candidates::isMember).isPresent()
                && member.getter().isPresent()
                && FieldForms.of(field, member.valueType()).isPresent();
        return isFit ? Optional.of(new NearField(member, field)) : Optional.empty();
    }

    /** The property of this name or, in custom data, of this key. */
    Optional<String> named(String name) {
        return members().stream()
                .map(Member::name)
                .filter(name::equals)
                .findFirst()
                .or(() -> custom.stream()
                        .filter(one -> one.key().value().equals(name))
                        .map(one -> one.member().name())
                        .findFirst());
    }

    /** The classes that generated code names for what is mapped. */
    Stream<ClassName> types() {
        Stream<JavaType> mapped = Stream.concat(
                fields.stream().map(field -> field.member().type()),
                custom.stream().map(property -> property.member().type()));
        return Stream.concat(
                mapped.flatMap(PropertyReader::within).flatMap(PropertyReader::named),
                custom.stream()
                        .flatMap(property -> property.converter().stream())
                        .map(Converter::type));
    }

    private static Stream<JavaType> within(JavaType type) {
        return Stream.concat(Stream.of(type), type.arguments().stream().flatMap(PropertyReader::within));
    }

    private static Stream<ClassName> named(JavaType type) {
        return type.raw() instanceof ClassName name ? Stream.of(name) : Stream.of();
    }

    /** All properties: those that are mapped, then those that are left out. */
    List<Member> members() {
        return Stream.concat(mapped(), ignored.stream()).toList();
    }

    private Stream<Member> mapped() {
        return Stream.concat(
                fields.stream().map(UserFieldProperty::member), custom.stream().map(CustomProperty::member));
    }

    /** The names of what is mapped and cannot be read. */
    List<String> unread() {
        return mapped().filter(member -> member.getter().isEmpty())
                .map(Member::name)
                .toList();
    }

    /** Whether the types of all that is mapped are there. */
    boolean isComplete() {
        return complete;
    }

    private void add(Candidate candidate) {
        if (!candidate.hasMember()) {
            return;
        }
        if (!candidate.bearers().stream().allMatch(Soundness::of)) {
            complete = false;
            return;
        }
        Optional<UserProperty> standard = standard(candidate.name()).filter(field -> !explicit.contains(field));
        if (candidate.isAnnotated(Annotations.TALK_IGNORE)) {
            ignored.add(members.read(candidate));
            unmapped.add(candidate);
        } else if (candidate.isAnnotated(Annotations.USER_FIELD)) {
            named(candidate).ifPresent(field -> addField(candidate, field, false));
        } else if (candidate.isAnnotated(Annotations.CUSTOM_FIELD)) {
            addCustom(candidate);
        } else if (isUser && standard.isPresent() && !candidate.isConstant()) {
            addField(candidate, standard.get(), true);
        } else if (isCustomData && !isUser && candidate.isStored()) {
            addCustom(candidate);
        } else {
            unmapped.add(candidate);
        }
    }

    private void addField(Candidate candidate, UserProperty field, boolean byName) {
        Member member = mapped(candidate);
        Optional<FieldForm> form = FieldForms.of(field, member.valueType());
        fields.add(new UserFieldProperty(member, field, form, ValueTypes.of(member.valueType()), byName));
    }

    private void addCustom(Candidate candidate) {
        complete &= !customFields.lacksConverter(candidate);
        custom.add(customFields.read(candidate, mapped(candidate)));
    }

    private Member mapped(Candidate candidate) {
        Member member = members.read(candidate);
        complete &= member.type().isKnown() && !candidate.throwsMissing();
        return member;
    }

    private Optional<UserProperty> named(Candidate candidate) {
        List<Text> names =
                members.mirror(candidate, Annotations.USER_FIELD).orElseThrow().constants("value");
        complete &= !names.isEmpty();
        return names.stream().map(name -> UserProperty.valueOf(name.value())).findFirst();
    }

    /** The field whose TalkJS name the property has: {@code photoUrl} is PHOTO_URL. */
    private static Optional<UserProperty> standard(String property) {
        return Arrays.stream(UserProperty.values())
                .filter(field -> StandardNames.of(field).equals(property))
                .findFirst();
    }
}
