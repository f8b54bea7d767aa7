package dev.assistantapi.server.address;

import java.util.regex.Pattern;
import org.apache.tomcat.util.http.parser.Host;

/** Checks the host in an address of this server (RFC 3986, section 3.2.2), without escapes. */
final class HostName {

    // Possessive quantifiers: backtracking over a long name would fill the stack.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++)*+\\.?");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$)|$)){4}");
    // Without a scope id (%eth0), which has no meaning on another machine.
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]+]");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?[0-9]+\\.?");

    private HostName() {}

    /** Whether it is a name or an address; what ends in a number and is no IPv4 address is neither. */
    static boolean isValid(String host) {
        if (mayEndInANumber(host) && ENDS_IN_A_NUMBER.matcher(host).matches()) {
            return IPV4.matcher(host).matches();
        }
        return NAME.matcher(host).matches() || IPV6.matcher(host).matches() && isParsed(host);
    }

    /** Runs for every request; most hosts end in a letter. */
    private static boolean mayEndInANumber(String host) {
        char last = host.isEmpty() ? ' ' : host.charAt(host.length() - 1);
        return last >= '0' && last <= '9' || last == '.';
    }

    /** Only a host that was sent as {@code Host} has been parsed already; one that is forwarded has not. */
    private static boolean isParsed(String host) {
        try {
            Host.parse(host);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
