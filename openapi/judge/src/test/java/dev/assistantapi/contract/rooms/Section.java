package dev.assistantapi.contract.rooms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page that a test writes, between two comments: {@code <!-- NAME: … -->} and {@code <!-- end -->}. */
record Section(Path page, String name) {

    /** What the page says now; with {@code -Drooms.rewrite=true} it is first made to say the given text. */
    String text(String rewritten) throws IOException {
        String all = Files.readString(page);
        int begin = all.indexOf("-->\n", all.indexOf("<!-- " + name + ":")) + "-->\n".length();
        int end = all.indexOf("<!-- end -->", begin);
        if (Boolean.getBoolean("rooms.rewrite")) {
            Files.writeString(page, all.substring(0, begin) + rewritten + all.substring(end));
            return rewritten;
        }
        return all.substring(begin, end);
    }
}
