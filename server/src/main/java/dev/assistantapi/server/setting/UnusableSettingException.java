package dev.assistantapi.server.setting;

import org.jspecify.annotations.Nullable;

/** A setting with which the server cannot start. */
public final class UnusableSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param problem what is wrong, with the name of the setting
     * @param remedy what to do about it
     */
    public UnusableSettingException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
