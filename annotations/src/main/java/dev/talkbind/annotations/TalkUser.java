package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class, record or interface as the source of a TalkJS user.
 *
 * <p>For {@code com.acme.Seller} the processor writes {@code com.acme.SellerUserMapper} and, where there are custom
 * fields or retired keys, {@code com.acme.SellerCustomDataConverter}. Nested types are joined by an underscore:
 * {@code Shop.Seller} gives {@code Shop_SellerUserMapper}.
 *
 * <p>A property named {@code id}, {@code name}, {@code email}, {@code phone}, {@code welcomeMessage}, {@code photoUrl},
 * {@code role}, {@code custom}, {@code availabilityText}, {@code locale} or {@code pushTokens} is that TalkJS field;
 * {@link UserField} maps a property of any other name, {@link CustomField} makes a property a key of the user's custom
 * data, and {@link TalkIgnore} leaves one out.
 *
 * <p>An interface with {@link #of} is a view: it says what of another class is mapped, which needs no annotations then.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TalkUser {

    /**
     * The class whose instances are mapped, where the annotated interface is a view of it. Every method of the view without a
     * body names a property of the class, by its getter or by its name, and has the property's type; only these properties
     * are mapped. A static method with one parameter of the class is a computed value, which is only written. A static method
     * that returns the class makes an instance of what was read; without one, the class's own ways count. Nobody implements a
     * view, and annotations in the class itself are ignored. Not given: the annotated type itself is mapped.
     *
     * <p>For the view {@code SellerChat} of {@code Trader}, {@code SellerChatUserMapper} maps {@code Trader}.
     */
    Class<?> of() default void.class;

    /**
     * The one role of every user of this type, exactly as it is named in the TalkJS dashboard. It cannot be combined with
     * a property that is mapped to {@link UserProperty#ROLE}. Not given: no fixed role.
     */
    String role() default "";

    /**
     * The role names that exist in the dashboard. A fixed role and the constants of a role enum must be among them. Empty:
     * the processor option {@code talkbind.roles}, and where that is not set either, roles are not checked.
     */
    String[] roles() default {};

    /**
     * Whether browsers may create and update users, as set in the dashboard's security settings. With
     * {@link ClientSync#ENABLED}, id and name must be mapped; with {@link ClientSync#DISABLED}, a browser gets the id alone.
     */
    ClientSync clientSync() default ClientSync.ENABLED;

    /**
     * The channels on which users of this type are to be notified. {@link Channel#EMAIL} needs email and role to be mapped,
     * {@link Channel#SMS} needs phone.
     */
    Channel[] notifications() default {};

    /** What a property that is null becomes in the TalkJS user: a null that clears the field, or nothing. */
    NullHandling nulls() default NullHandling.CLEAR;

    /**
     * Which ways the type is mapped: {@link Direction#WRITE} needs no way to make an instance and gives a {@code UserWriter},
     * {@link Direction#READ} needs neither name nor id and gives a {@code UserReader}.
     */
    Direction direction() default Direction.BOTH;

    /**
     * Text that is put before the id on the wire, so that ids of several tables cannot meet. On reading it is required and
     * removed: an id without it is a problem.
     */
    String idPrefix() default "";

    /**
     * Keys of custom data that earlier versions wrote. TalkJS keeps a key until it is deleted, so every full user that is
     * written deletes these.
     */
    String[] retired() default {};

    /** Converters for every property of the types that they convert, in place of the way those types are always written. */
    @SuppressWarnings("rawtypes")
    Class<? extends TextConverter>[] converters() default {};
}
