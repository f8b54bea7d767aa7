import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;

/** A connection that is kept while the server keeps it, and as much of HTTP/1.1 as it takes to read an answer exactly. */
final class Connection implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private String location = "";
    private String next = "";

    Connection(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        out = socket.getOutputStream();
    }

    /** Returns the status once the whole answer is read. */
    int exchange(byte[] request) throws IOException {
        if (socket.isClosed()) {
            open();
        }
        out.write(request);
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        next = "";
        for (String line = line(); !line.isEmpty(); line = line()) {
            String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = line.substring(name.length() + 1).strip();
            switch (name) {
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "connection" -> last = value.equalsIgnoreCase("close");
                case "location" -> location = path(value);
                case "link" -> next = path(value.substring(1, value.indexOf('>')));
                default -> {}
            }
        }
        do {
            length = chunked ? Long.parseLong(line(), 16) : length;
            in.skipNBytes(chunked ? length + 2 : length);
        } while (chunked && length > 0);
        if (last) {
            close();
        }
        return status;
    }

    /** The path of what was created last. */
    String location() {
        return location;
    }

    /** The path of the page after the last answer; empty if there is none. */
    String next() {
        return next;
    }

    private static String path(String uri) {
        return uri.replaceFirst("^https?://[^/]+", "");
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.append((char) next);
        }
        line.setLength(line.length() - 1);
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
