package dev.talkbind.spring.autoconfigure;

/** A setting is missing or wrong, so the starter cannot work. */
final class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String setting;
    private final String action;

    SettingException(String setting, String fault, String action) {
        super(setting + ": " + fault);
        this.setting = setting;
        this.action = action;
    }

    String setting() {
        return setting;
    }

    /** What to do about it. */
    String action() {
        return action;
    }
}
