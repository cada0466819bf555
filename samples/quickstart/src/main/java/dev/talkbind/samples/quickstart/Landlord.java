package dev.talkbind.samples.quickstart;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Someone who lets flats: an entity with getters and setters, as JPA wants it. */
@Entity
@TalkUser(idPrefix = "landlord-", notifications = Channel.EMAIL, retired = "plan_tier")
public class Landlord {
    @Id
    private Long id;

    private String firstName;
    private String lastName;
    private String email;

    @TalkIgnore // the agency calls landlords, TalkJS does not
    private String phone;

    @ElementCollection
    private Set<Right> rights = new HashSet<>();

    @Embedded
    @TalkNested(prefix = "office_")
    private Address office;

    @CustomField(required = true)
    private Plan plan;

    @CustomField(value = "reply_time", aliases = "answer_time")
    private Duration replyTime;

    @CustomField(defaultValue = "0")
    private int flatsLet;

    @UserField(value = UserProperty.NAME, direction = Direction.WRITE)
    String displayName() {
        return firstName == null ? null : firstName + " " + lastName;
    }

    @UserField(value = UserProperty.ROLE, direction = Direction.WRITE)
    String chatRole() {
        return rights.contains(Right.ANSWER_TENANTS) ? "support" : "landlord";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Set<Right> getRights() {
        return rights;
    }

    public void setRights(Set<Right> rights) {
        this.rights = rights;
    }

    public Address getOffice() {
        return office;
    }

    public void setOffice(Address office) {
        this.office = office;
    }

    public Plan getPlan() {
        return plan;
    }

    public void setPlan(Plan plan) {
        this.plan = plan;
    }

    public Duration getReplyTime() {
        return replyTime;
    }

    public void setReplyTime(Duration replyTime) {
        this.replyTime = replyTime;
    }

    public int getFlatsLet() {
        return flatsLet;
    }

    public void setFlatsLet(int flatsLet) {
        this.flatsLet = flatsLet;
    }

    /** What a landlord may do at the agency. */
    public enum Right {
        LET,
        ANSWER_TENANTS
    }
}
