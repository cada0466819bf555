package dev.talkbind.processor.read;

import javax.lang.model.element.TypeElement;

/**
 * How a class is read that is not annotated itself.
 *
 * @param view the interface with the annotations; generated code is beside it
 * @param target the class
 */
record Viewing(TypeElement view, TypeElement target) {}
