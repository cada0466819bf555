package dev.talkbind.samples.quickstart;

import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;

/** Someone who lets flats: an entity with getters and setters, as JPA wants it. */
@Entity
@TalkUser(role = "landlord", idPrefix = "landlord-", notifications = Channel.EMAIL, retired = "plan_tier")
public class Landlord {
    @Id
    private Long id;

    @Column(name = "full_name")
    @UserField(UserProperty.NAME)
    private String fullName;

    private String email;

    @TalkIgnore // the agency calls landlords, TalkJS does not
    private String phone;

    @CustomField(required = true)
    private Plan plan;

    @CustomField(value = "reply_time", aliases = "answer_time")
    private Duration replyTime;

    @CustomField(defaultValue = "0")
    private int flatsLet;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
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
}
