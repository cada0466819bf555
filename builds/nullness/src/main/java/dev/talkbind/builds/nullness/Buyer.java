package dev.talkbind.builds.nullness;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A buyer with setters: what is absent stays as the constructor left it. */
@TalkUser
public class Buyer {
    private String id = "";
    private String name = "";
    private List<String> phone = List.of();

    private Map<String, String> custom = Map.of();
    private @Nullable Map<String, @Nullable Boolean> pushTokens;

    @CustomField
    private String plan = "free";

    @CustomField
    private @Nullable String city;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getPhone() {
        return phone;
    }

    public void setPhone(List<String> phone) {
        this.phone = phone;
    }

    public Map<String, String> getCustom() {
        return custom;
    }

    public void setCustom(Map<String, String> custom) {
        this.custom = custom;
    }

    public @Nullable Map<String, @Nullable Boolean> getPushTokens() {
        return pushTokens;
    }

    public void setPushTokens(@Nullable Map<String, @Nullable Boolean> pushTokens) {
        this.pushTokens = pushTokens;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }
}
