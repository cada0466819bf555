package dev.talkbind.spring.autoconfigure;

/** A setting without which the starter cannot work is missing, or cannot be right. */
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
