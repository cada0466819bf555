package dev.talkbind.processor.read;

import dev.talkbind.annotations.Direction;
import dev.talkbind.processor.model.View.Misfit;
import dev.talkbind.processor.model.View.Why;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Sorts the methods of a view: methods that name a property of the target, that compute a value, and that make a
 * target.
 */
final class ViewMethods {

    private final TypeElement target;
    private final Compiler compiler;
    private final MemberReader members;
    private final Map<String, List<ExecutableElement>> named = new LinkedHashMap<>();
    private final List<ExecutableElement> computed = new ArrayList<>();
    private final List<ExecutableElement> makers = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();

    ViewMethods(Viewing viewing, Compiler compiler) {
        this.target = viewing.target();
        this.compiler = compiler;
        this.members = new MemberReader(target, compiler);
        for (TypeElement owner : compiler.lineage(viewing.view())) {
            for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
                add(method);
            }
        }
    }

    /**
     * The methods that name a property, by their own names. Of methods with the same name, the farthest ancestor's
     * comes first.
     */
    Map<String, List<ExecutableElement>> named() {
        return named;
    }

    List<ExecutableElement> computed() {
        return computed;
    }

    List<ExecutableElement> makers() {
        return makers;
    }

    /** The methods that do not fit the class. */
    List<Misfit> misfits() {
        return misfits;
    }

    private void add(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.STATIC)) {
            addStatic(method);
        } else if (modifiers.contains(Modifier.ABSTRACT)) {
            addAbstract(method);
        } else if (Candidates.isMapped(method) || modifiers.contains(Modifier.DEFAULT)) {
            misfit(modifiers.contains(Modifier.PRIVATE) ? Why.PRIVATE : Why.DEFAULT, method);
        }
    }

    private void addAbstract(ExecutableElement method) {
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            misfit(Why.VOID, method);
        } else if (!method.getParameters().isEmpty()) {
            misfit(Why.PARAMETERS, method);
        } else if (!method.getTypeParameters().isEmpty()) {
            misfit(Why.TYPE_PARAMETERS, method);
        } else {
            named.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                    .add(method);
        }
    }

    /**
     * A static method that neither computes a value nor makes an instance is a helper for the others, and is ignored.
     */
    private void addStatic(ExecutableElement method) {
        boolean isCallable = !method.getModifiers().contains(Modifier.PRIVATE)
                && method.getTypeParameters().isEmpty();
        boolean takesTarget = method.getParameters().size() == 1
                && takes(method.getParameters().get(0).asType());
        if (isCallable && takesTarget && method.getReturnType().getKind() != TypeKind.VOID && !isOfTarget(method)) {
            addComputed(method);
        } else if (Candidates.isMapped(method)) {
            misfit(isCallable ? Why.TAKES_OTHERS : Why.PRIVATE, method);
        } else if (isCallable && isOfTarget(method) && !takesTarget) {
            makers.add(method);
        }
    }

    private boolean takes(TypeMirror parameter) {
        return parameter.getKind() == TypeKind.DECLARED && compiler.types().isSubtype(target.asType(), parameter);
    }

    private boolean isOfTarget(ExecutableElement method) {
        return method.getReturnType() instanceof DeclaredType made
                && made.asElement().equals(target)
                && !Candidates.isMapped(method);
    }

    private void addComputed(ExecutableElement method) {
        if (Mirror.directs(method, Direction.READ)) {
            misfit(Why.READ, method);
        } else {
            computed.add(method);
        }
    }

    private void misfit(Why why, ExecutableElement method) {
        misfits.add(Misfit.of(why, members.placeOf(method), label(method, compiler), false));
    }

    /** {@code SellerChat.getTier}. */
    static String label(ExecutableElement method, Compiler compiler) {
        return compiler.label(Compiler.ownerOf(method)) + "." + method.getSimpleName();
    }
}
