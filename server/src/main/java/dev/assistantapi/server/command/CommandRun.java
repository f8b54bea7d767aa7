package dev.assistantapi.server.command;

import dev.assistantapi.server.setting.ServerSettings;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** One run of the program with a command: its arguments, the settings of the server, and where it prints. */
public final class CommandRun {

    private static final Predicate<String> SETTING =
            Pattern.compile("--[a-z.-]+\\.[a-z.-]+=.*", Pattern.DOTALL).asMatchPredicate();
    private static final int HELP_WIDTH = 110;

    private final List<String> arguments;
    private final List<String> settings;
    private final PrintStream out;
    private final PrintStream err;

    private CommandRun(List<String> arguments, List<String> settings, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    /** @param arguments the command with its arguments, and settings like {@code --assistant.data=folder} */
    public static CommandRun of(String[] arguments, PrintStream out, PrintStream err) {
        return new CommandRun(
                Arrays.stream(arguments).filter(SETTING.negate()).toList(),
                Arrays.stream(arguments).filter(SETTING).toList(),
                out,
                err);
    }

    /** Whether the arguments name a command or ask for help; otherwise the server is to be started. */
    public boolean isCommand() {
        return !arguments.isEmpty()
                && (!arguments.get(0).startsWith("-") || ServerCommand.HELP.contains(arguments.get(0)));
    }

    /** Where a command prints what it did. */
    public PrintStream out() {
        return out;
    }

    /** The settings of the server, read as the server reads them. Nothing else of the server is started. */
    public ServerSettings settings() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(settings.toArray(String[]::new))) {
            return context.getBean(ServerSettings.class);
        }
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param commands objects with picocli's {@code @Command}, or instances of {@link CommandLine}
     * @return the exit status: 0 done, 1 not done, 2 arguments that are not understood
     */
    public int execute(Object... commands) {
        CommandLine program = new CommandLine(new ServerCommand());
        Arrays.stream(commands).forEach(program::addSubcommand);
        return program.setUsageHelpWidth(HELP_WIDTH)
                // A value that begins with @ is a value, not the name of a file with arguments.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler((failure, sent) -> CommandErrors.print(failure, err))
                .setExecutionExceptionHandler((failure, command, result) -> CommandErrors.print(failure, err))
                .execute(arguments.toArray(String[]::new));
    }

    @EnableConfigurationProperties(ServerSettings.class)
    private static final class Settings {}
}
