package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class, record or interface as the source of a TalkJS user.
 *
 * <p>For {@code com.acme.Seller} the processor generates {@code com.acme.SellerUserMapper} and, if there are custom
 * fields or retired keys, {@code com.acme.SellerCustomDataConverter}. The names of nested types are joined by an
 * underscore: {@code Shop.Seller} gives {@code Shop_SellerUserMapper}.
 *
 * <p>A property named {@code id}, {@code name}, {@code email}, {@code phone}, {@code welcomeMessage}, {@code photoUrl},
 * {@code role}, {@code custom}, {@code availabilityText}, {@code locale} or {@code pushTokens} is mapped to that TalkJS
 * field; {@link UserField} maps a property of any other name, {@link CustomField} makes a property a key of the user's
 * custom data, and {@link TalkIgnore} leaves one out.
 *
 * <p>An interface with {@link #of} is a view: it says which properties of another class are mapped, and that class
 * needs no annotations.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TalkUser {

    /**
     * If the annotated interface is a view: the class whose instances are mapped. Every method of the view without a
     * body names a property of the class, by its getter or by its name, and has the property's type; only these
     * properties are mapped. A static method with one parameter of the class is a computed value, which is only
     * written. A static method that returns the class makes an instance from what was read; without it, the class's own
     * constructor, factory, builder or setters do. Nobody has to implement a view, and annotations in the class itself are
     * ignored. Not given: the annotated type itself is mapped.
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
     * The role names that exist in the dashboard. A fixed role and the constants of a role enum must be among them.
     * Empty: the processor option {@code talkbind.roles}; if that is not set either, roles are not checked.
     */
    String[] roles() default {};

    /**
     * Whether browsers may create and update users, as set in the dashboard's security settings. With
     * {@link ClientSync#ENABLED}, id and name must be mapped; with {@link ClientSync#DISABLED}, a browser gets only the id.
     */
    ClientSync clientSync() default ClientSync.ENABLED;

    /**
     * The channels by which TalkJS notifies users of this type. {@link Channel#EMAIL} requires a mapped email and role,
     * {@link Channel#SMS} a mapped phone.
     */
    Channel[] notifications() default {};

    /** What a property that is null becomes in the TalkJS user: a null that clears the field, or nothing. */
    NullHandling nulls() default NullHandling.CLEAR;

    /**
     * The direction in which the type is mapped. With {@link Direction#WRITE}, no instance has to be made, and the
     * generated class is a {@code UserWriter}. With {@link Direction#READ}, the type needs neither id nor name, and the
     * generated class is a {@code UserReader}.
     */
    Direction direction() default Direction.BOTH;

    /**
     * Text before the id at TalkJS, so that ids of two tables cannot be the same. On reading it is required and
     * removed: an id without it is a problem. Not given: none.
     */
    String idPrefix() default "";

    /**
     * Keys of custom data that earlier versions wrote. TalkJS keeps a key until it is deleted, so every full user that is
     * written deletes these.
     */
    String[] retired() default {};

    /** Converters for every property of the types that they convert. They replace the usual texts of those types. */
    @SuppressWarnings("rawtypes")
    Class<? extends TextConverter>[] converters() default {};
}
