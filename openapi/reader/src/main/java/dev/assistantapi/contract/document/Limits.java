package dev.assistantapi.contract.document;

/** How much is read before a document is refused: stated here and in the messages, so that nothing fails by exhaustion. */
final class Limits {

    /** Bytes of one file. */
    static final int FILE_BYTES = 64 * 1024 * 1024;

    /** Objects, arrays and values of one file, each alias counted as what it stands for. */
    static final long NODES = 20_000_000;

    /** Objects and arrays inside one another. */
    static final int DEPTH = 500;

    /** Characters of one number: the time to read one grows with the square of its length. */
    static final int NUMBER_CHARACTERS = 1_000;

    /** Files that one contract may consist of. */
    static final int FILES = 1_000;

    private Limits() {}
}
