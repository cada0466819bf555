/**
 * The annotations that map a developer's own classes to TalkJS users and custom data.
 *
 * <p>{@link dev.talkbind.annotations.TalkUser} and {@link dev.talkbind.annotations.TalkCustomData} go on types,
 * {@link dev.talkbind.annotations.UserField}, {@link dev.talkbind.annotations.CustomField} and
 * {@link dev.talkbind.annotations.TalkIgnore} on their properties. They are kept in class files, so that an annotated
 * superclass may come from a jar, and are not visible to reflection at run time.
 */
package dev.talkbind.annotations;
