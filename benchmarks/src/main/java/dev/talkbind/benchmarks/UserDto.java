package dev.talkbind.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/** TalkJS's user as one would write it by hand for a JSON library: read with its id, written without. */
@Json
public class UserDto {
    @Json.Property("id")
    @Json.Ignore(deserialize = true)
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    private String id;

    private String name;
    private List<String> email;
    private List<String> phone;
    private String photoUrl;
    private String locale;
    private Map<String, String> custom;

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

    public List<String> getEmail() {
        return email;
    }

    public void setEmail(List<String> email) {
        this.email = email;
    }

    public List<String> getPhone() {
        return phone;
    }

    public void setPhone(List<String> phone) {
        this.phone = phone;
    }

    public String getPhotoUrl() {
        return photoUrl;
    }

    public void setPhotoUrl(String photoUrl) {
        this.photoUrl = photoUrl;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public Map<String, String> getCustom() {
        return custom;
    }

    public void setCustom(Map<String, String> custom) {
        this.custom = custom;
    }
}
