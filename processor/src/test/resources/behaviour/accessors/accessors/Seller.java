package accessors;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bean whose fields, getters and setters are named and typed in ways that differ. */
@TalkUser
public class Seller {
    private String id;
    private String name;

    @CustomField
    private boolean isActive;

    @CustomField
    private String aName;

    @CustomField
    private @Nullable Boolean vetted;

    private int level;

    @CustomField
    private List<String> tags;

    @CustomField
    private String note;

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

    public boolean isActive() {
        return isActive;
    }

    public void setActive(boolean active) {
        this.isActive = active;
    }

    public String getaName() {
        return aName;
    }

    public void setaName(String aName) {
        this.aName = aName;
    }

    public @Nullable Boolean isVetted() {
        return vetted;
    }

    /** No getter of the field's type. */
    public String getVetted() {
        return "whether vetted: " + vetted;
    }

    public void setVetted(@Nullable Boolean vetted) {
        this.vetted = vetted;
    }

    @CustomField
    public int getLevel() {
        return level;
    }

    public boolean isLevel() {
        return level > 0;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(Collection<String> tags) {
        this.tags = tags == null ? null : List.copyOf(tags);
    }

    public String getNote() {
        return note;
    }

    public void setNote(Object note) {
        this.note = note == null ? null : note.toString();
    }
}
