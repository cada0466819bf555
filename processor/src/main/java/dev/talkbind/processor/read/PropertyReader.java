package dev.talkbind.processor.read;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NamedConverter;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.Unmapped;
import dev.talkbind.processor.model.UserFieldProperty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the properties of a class that are user fields, that are custom fields, and that are left out. */
final class PropertyReader {

    private final TypeElement type;
    private final boolean isUser;
    private final boolean isCustomData;
    private final MemberReader members;
    private final ConverterReader converters;
    private final ConverterScope scope;
    private final UserFieldMirror userFields;
    private final CustomFieldMirror customFields;
    private final MappedProperties mapped = MappedProperties.none();
    private final List<Candidate> unmapped = new ArrayList<>();
    private final Optional<ViewReader> view;
    private final Map<String, Candidate> all = new HashMap<>();
    private boolean complete;

    private PropertyReader(TypeElement type, Compiler compiler, List<String> option) {
        TypeElement annotated = compiler.annotated(type);
        this.type = type;
        this.view = compiler.viewing().isPresent()
                ? Optional.of(ViewReader.read(compiler.viewing().get(), compiler))
                : Optional.empty();
        this.isUser = compiler.nesting().isEmpty() && Candidates.has(annotated, Annotations.TALK_USER);
        this.isCustomData = Candidates.has(annotated, Annotations.TALK_CUSTOM_DATA);
        this.members = new MemberReader(type, compiler);
        this.converters = new ConverterReader(type, compiler);
        this.scope = ConverterScope.of(type, compiler, option);
        this.userFields = new UserFieldMirror(converters, members, scope.types());
        this.customFields = new CustomFieldMirror(converters, members, scope);
        this.complete = scope.isComplete() && (view.isEmpty() || view.get().isComplete());
    }

    /** {@code option} are the names of the converters that apply to the whole build. */
    static PropertyReader read(TypeElement type, Compiler compiler, List<String> option) {
        PropertyReader reader = new PropertyReader(type, compiler, option);
        List<Candidate> candidates =
                reader.view.isPresent() ? reader.view.get().candidates() : Candidates.of(type, compiler);
        for (Candidate candidate : candidates) {
            if (candidate.hasMember()) {
                reader.add(candidate);
            }
        }
        reader.giveWay(List.of());
        return reader;
    }

    /** The static methods of a view that make an instance of the class. */
    List<ExecutableElement> viewMakers() {
        return view.isPresent() ? view.get().makers() : List.of();
    }

    /** The view of the class, if there is one. */
    Optional<ViewReader> view() {
        return view;
    }

    /** The converters that the class's annotation names for all properties. */
    List<NamedConverter> converters() {
        return scope.named();
    }

    /** The class with the properties. */
    TypeElement type() {
        return type;
    }

    List<UserFieldProperty> fields() {
        return List.copyOf(mapped.fields());
    }

    List<CustomProperty> custom() {
        return List.copyOf(mapped.custom());
    }

    List<NestedMember> nested() {
        return List.copyOf(mapped.nested());
    }

    List<MapProperty> maps() {
        return List.copyOf(mapped.maps());
    }

    List<Member> ignored() {
        return List.copyOf(mapped.ignored());
    }

    /** The properties that are not mapped, whether they are left out explicitly or not. */
    List<Candidate> unmapped() {
        List<Candidate> all = new ArrayList<>(unmapped);
        if (view.isPresent()) {
            all.addAll(view.get().rest());
        }
        return all;
    }

    /** The properties that nothing maps or leaves out. */
    Unmapped left() {
        return new UnmappedReader(members, isUser, view.isPresent()).read(unmapped());
    }

    /** The property with this name; in custom data, with this key. */
    Optional<String> named(String name) {
        return mapped.named(name);
    }

    /** The type of the property with this name. */
    Optional<TypeMirror> held(String name) {
        Candidate candidate = all.get(name);
        return candidate == null ? Optional.empty() : Optional.of(members.typeOf(candidate));
    }

    /** All properties: mapped ones, then ignored ones. */
    List<Member> members() {
        return mapped.members();
    }

    /** All mapped properties: user fields, then custom fields, then nested values. */
    List<Member> mapped() {
        return mapped.all();
    }

    /** Whether the types of all mapped properties exist. */
    boolean isComplete() {
        return complete;
    }

    private void add(Candidate candidate) {
        all.put(candidate.name(), candidate);
        if (!candidate.isSound()) {
            complete = false;
            return;
        }
        Optional<UserProperty> standard = NearNames.exact(candidate.name());
        if (candidate.isAnnotated(Annotations.TALK_IGNORE) || candidate.isHidden()) {
            mapped.ignored().add(members.read(candidate));
            unmapped.add(candidate);
        } else if (candidate.isAnnotated(Annotations.USER_FIELD)) {
            Optional<UserProperty> field = named(candidate);
            if (field.isPresent()) {
                addField(candidate, field.get(), false);
            }
        } else if (candidate.isAnnotated(Annotations.CUSTOM_FIELD)) {
            addCustom(candidate);
        } else if (candidate.isAnnotated(Annotations.TALK_NESTED)) {
            addNested(candidate);
        } else if (isUser && standard.isPresent() && !candidate.isConstant()) {
            addField(candidate, standard.get(), true);
        } else if (isCustomData && !isUser && (candidate.isStored() || candidate.isViewed())) {
            addCustom(candidate);
        } else {
            unmapped.add(candidate);
        }
    }

    /** If an annotation, even in a nested value, says which property is a field, a mere name does not count. */
    void giveWay(List<UserFieldProperty> nested) {
        Set<UserProperty> said = EnumSet.noneOf(UserProperty.class);
        for (UserFieldProperty field : nested) {
            said.add(field.field());
        }
        for (UserFieldProperty field : mapped.fields()) {
            if (!field.byName()) {
                said.add(field.field());
            }
        }
        for (UserFieldProperty field : List.copyOf(mapped.fields())) {
            if (field.byName() && said.contains(field.field())) {
                mapped.fields().remove(field);
                unmapped.add(all.get(field.member().name()));
            }
        }
    }

    private void addField(Candidate candidate, UserProperty field, boolean byName) {
        complete &= !lacksConverter(candidate, Annotations.USER_FIELD);
        mapped.fields().add(userFields.read(candidate, mapped(candidate), field, byName));
    }

    private void addCustom(Candidate candidate) {
        complete &= !lacksConverter(candidate, Annotations.CUSTOM_FIELD);
        Optional<TypeMirror> wider = customFields.wider(candidate);
        if (wider.isPresent()) {
            candidate.holdAs(wider.get());
        }
        mapped.custom().add(customFields.read(candidate, mapped(candidate)));
    }

    private void addNested(Candidate candidate) {
        Optional<Text> prefix = members.mirror(candidate, Annotations.TALK_NESTED)
                .flatMap(mirror -> mirror.text("prefix"))
                .filter(text -> !text.value().isEmpty());
        Member member = mapped(candidate);
        if (member.valueType().is(Map.class)) {
            mapped.maps().add(MapProperty.of(member, prefix.orElse(new Text("", member.place())), scope.types()));
        } else {
            mapped.nested().add(new NestedMember(member, members.typeOf(candidate), candidate.seenAs(), prefix));
        }
    }

    /** Whether the annotation names a converter that is missing, or that another processor still has to write. */
    private boolean lacksConverter(Candidate candidate, String annotation) {
        Optional<Mirror> mirror = members.mirror(candidate, annotation);
        Optional<TypeMirror> type = mirror.isPresent() ? mirror.get().type("converter") : Optional.empty();
        return type.isPresent() && !converters.isComplete(type.get());
    }

    private Member mapped(Candidate candidate) {
        Member member = members.read(candidate);
        if (member.says(Direction.WRITE) && !candidate.isComputedByView()) {
            unmapped.add(candidate); // so that a copy keeps its value
        }
        complete &= member.type().isKnown() && !MemberFlaws.throwsMissing(candidate);
        return member;
    }

    private Optional<UserProperty> named(Candidate candidate) {
        List<Text> names =
                members.mirror(candidate, Annotations.USER_FIELD).orElseThrow().constants("value");
        complete &= !names.isEmpty();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(UserProperty.valueOf(names.get(0).value()));
    }
}
