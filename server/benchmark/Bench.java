import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is measured, where and how long.
 *
 * @param jar the packaged server; beside it stand the class path and the classes of its tests, with the peers in them
 * @param folder for data
 * @param options of the JVM, for every server
 * @param warmup seconds that each server is under load before its first figure
 * @param seconds per row of a table
 * @param rounds of whatever is compared in turns
 */
record Bench(Path jar, Path folder, List<String> options, double warmup, double seconds, int rounds) {

    static final int ASSISTANTS = 1000;

    private static final String PEERS = "dev.assistantapi.benchmark.";

    /** A packaged server with data of its own, which is empty unless there was a server of that name. */
    Server server(String name, Map<String, String> settings) throws Exception {
        List<String> program = new ArrayList<>(options);
        program.addAll(List.of("-jar", jar.toString()));
        return new Server(program, folder.resolve(name), settings);
    }

    /** A server among the peers. */
    Server peer(String name) throws Exception {
        List<String> program = new ArrayList<>(options);
        program.addAll(program(name));
        return new Server(program, folder.resolve(name), Map.of());
    }

    /** A PostgreSQL that syncs. It ends when the process is told to; the first line it prints is its JDBC URL. */
    Process postgresql() throws IOException {
        List<String> command = java(program("DurablePostgresql"));
        command.add(folder.resolve("postgresql").toString());
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("postgresql.log").toFile())
                .start();
    }

    static String firstLine(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("jdbc:")) {
                return line;
            }
        }
        throw new IOException("PostgreSQL does not start");
    }

    /** Puts rows into a database whose tables are there. */
    void fill(String database, int rows) throws Exception {
        List<String> command = java(program("FillDatabase"));
        command.addAll(List.of(database, BenchmarkRequests.ORGANISATION, "" + rows, BenchmarkRequests.assistant(0)));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("The database was not filled");
        }
    }

    private List<String> program(String name) throws IOException {
        Path target = jar.toAbsolutePath().getParent();
        String classes = Files.readString(target.resolve("test.classpath")).strip();
        return List.of("-cp", target.resolve("test-classes") + File.pathSeparator + classes, PEERS + name);
    }

    private static List<String> java(List<String> program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        return command;
    }
}
