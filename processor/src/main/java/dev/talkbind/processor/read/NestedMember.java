package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A property whose type's own properties are mapped.
 *
 * @param view the view of its type, if a view names the property
 * @param prefix the prefix of their keys
 */
record NestedMember(Member member, TypeMirror type, Optional<TypeElement> view, Optional<Text> prefix) {}
