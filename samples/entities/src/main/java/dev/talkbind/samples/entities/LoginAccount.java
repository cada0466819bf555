package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

/** The account of a generated application: a name in two parts, a language, roles in a set, and who changed it when. */
@Entity
@TalkUser
public class LoginAccount extends Audited {
    @Id
    private Long id;

    private String login;
    private String firstName;
    private String lastName;
    private String email;

    @CustomField
    private boolean activated;

    @UserField(UserProperty.LOCALE)
    private String langKey;

    @UserField(UserProperty.PHOTO_URL)
    private String imageUrl;

    @ManyToMany
    private Set<Authority> authorities = new HashSet<>();

    @UserField(value = UserProperty.NAME, direction = Direction.WRITE)
    String displayName() {
        return firstName == null ? login : firstName + " " + lastName;
    }

    @UserField(value = UserProperty.ROLE, direction = Direction.WRITE)
    String chatRole() {
        return authorities.contains(new Authority("ROLE_ADMIN")) ? "admin" : "user";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isActivated() {
        return activated;
    }

    public void setActivated(boolean activated) {
        this.activated = activated;
    }

    public String getLangKey() {
        return langKey;
    }

    public void setLangKey(String langKey) {
        this.langKey = langKey;
    }

    public String getImageUrl() {
        return imageUrl;
    }

    public void setImageUrl(String imageUrl) {
        this.imageUrl = imageUrl;
    }

    public Set<Authority> getAuthorities() {
        return authorities;
    }

    public void setAuthorities(Set<Authority> authorities) {
        this.authorities = authorities;
    }

    /** What may be done, by its name. */
    public record Authority(String name) {}
}
