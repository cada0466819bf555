package shop;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
public class ByBuilder {
    private final String id;
    private final String name;

    @CustomField
    private final List<String> tags;

    ByBuilder(String id, String name, List<String> tags, int more) {
        this.id = id;
        this.name = name;
        this.tags = tags;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public List<String> getTags() {
        return tags;
    }

    public static ByBuilderBuilder builder() {
        return new ByBuilderBuilder();
    }

    public ByBuilderBuilder toBuilder() {
        return new ByBuilderBuilder();
    }
}
