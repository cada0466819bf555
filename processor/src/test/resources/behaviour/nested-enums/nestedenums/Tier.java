package nestedenums;

import dev.talkbind.annotations.CustomField;

enum Tier {
    GOLD("gold", 3),
    BASIC("basic", 1);

    private final String title;
    private final int level;

    Tier(String title, int level) {
        this.title = title;
        this.level = level;
    }

    @CustomField
    String title() {
        return title;
    }

    @CustomField
    int level() {
        return level;
    }
}
