package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** A property whose type's own properties are mapped, with that type and what stands before their keys. */
record NestedMember(Member member, TypeMirror type, Optional<Text> prefix) {}
