package dev.talkbind.processor.read;

import javax.lang.model.element.TypeElement;

/**
 * How a class is read that has no annotations itself.
 *
 * @param view the interface that has them, and beside which the code is
 * @param target the class
 */
record Viewing(TypeElement view, TypeElement target) {}
