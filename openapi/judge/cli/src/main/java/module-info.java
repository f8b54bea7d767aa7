/** The command. */
module dev.assistantapi.contract.cli {
    requires dev.assistantapi.contract.judge;
    requires info.picocli;
    requires static org.jspecify;

    opens dev.assistantapi.contract.cli to
            info.picocli;
}
