package dev.assistantapi.contract.document;

/** A document that cannot be read as a contract; the message names the file, the line and the reason. */
public final class UnusableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    /**
     * @param file the file as its user names it
     * @param line the line, from 1; 0 when it is the file as a whole
     * @param reason what is wrong, and the remedy where there is one
     */
    public UnusableDocumentException(String file, int line, String reason) {
        super(line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** The file as its user names it. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 when it is the file as a whole. */
    public int line() {
        return line;
    }

    /** What is wrong, without file and line. */
    public String reason() {
        return reason;
    }
}
