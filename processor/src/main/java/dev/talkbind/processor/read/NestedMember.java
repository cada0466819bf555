package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A property whose type's own properties are mapped.
 *
 * @param view what is a view of the type, where the property is that of a view
 * @param prefix what stands before their keys
 */
record NestedMember(Member member, TypeMirror type, Optional<TypeElement> view, Optional<Text> prefix) {}
