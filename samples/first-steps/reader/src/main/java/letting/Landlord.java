package letting;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@TalkUser(role = "landlord", idPrefix = "landlord-")
public class Landlord {
    @Id
    @GeneratedValue
    private Long id;

    private String name;

    private String email;

    @CustomField
    private String plan;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
