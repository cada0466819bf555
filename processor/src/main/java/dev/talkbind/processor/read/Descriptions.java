package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The first sentences of the Javadoc of an annotated type and of its own members, by property path. Inherited and
 * nested members have none: class files have no Javadoc, and a type that is compiled alone would get other descriptions
 * than one that is compiled with others.
 */
public final class Descriptions {

    private final TypeElement annotated;
    private final Elements elements;

    private Descriptions(TypeElement annotated, Elements elements) {
        this.annotated = annotated;
        this.elements = elements;
    }

    /** The descriptions of the mapped properties. The description of the type has the empty path. */
    public static Map<String, String> of(TypeElement annotated, UserClass user, Elements elements) {
        Descriptions descriptions = new Descriptions(annotated, elements);
        Map<String, String> found = new LinkedHashMap<>();
        String own = descriptions.sentenceOf(annotated);
        if (!own.isEmpty()) {
            found.put("", own);
        }
        for (Member member : user.mapped()) {
            String sentence = descriptions.of(member);
            if (!sentence.isEmpty()) {
                found.put(member.path(), sentence);
            }
        }
        return found;
    }

    /** The Javadoc of the annotated member, else of the getter, else the record's words about the component. */
    private String of(Member member) {
        Optional<Element> bearer = member.place().element();
        String sentence = bearer.isPresent() && isOwn(bearer.get()) ? sentenceOf(bearer.get()) : "";
        if (sentence.isEmpty()) {
            sentence = ofGetter(member);
        }
        String around = sentence.isEmpty() && annotated.getKind() == ElementKind.RECORD ? commentOf(annotated) : "";
        return around.isEmpty() ? sentence : FirstSentence.ofParameter(around, member.name());
    }

    private String ofGetter(Member member) {
        String getter = member.getter().isPresent() ? member.getter().get().name() : "";
        for (Element own : annotated.getEnclosedElements()) {
            if (own.getKind() == ElementKind.METHOD && own.getSimpleName().contentEquals(getter)) {
                return sentenceOf(own);
            }
        }
        return "";
    }

    private boolean isOwn(Element bearer) {
        return annotated.equals(bearer.getEnclosingElement());
    }

    /**
     * If there is no comment, the class that parses it is not loaded: javac runs the processor once, without warm-up.
     */
    private String sentenceOf(Element element) {
        String comment = commentOf(element);
        return comment.isEmpty() ? "" : FirstSentence.of(comment);
    }

    private String commentOf(Element element) {
        String comment = elements.getDocComment(element);
        return comment == null ? "" : comment;
    }
}
