package dev.assistantapi.server.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The secret that a caller sends. Only its hash is stored. */
record ApiKey(String secret) {

    private static final int RANDOM_BYTES = 32;
    private static final int LEAST_LENGTH = 16;
    private static final Pattern B64TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    private static final SecureRandom RANDOM = new SecureRandom();

    static ApiKey random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return new ApiKey("ak_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it can be sent in an {@code Authorization} header: it is a {@code b64token} (RFC 6750, section 2.1). */
    boolean canBeSent() {
        return B64TOKEN.matcher(secret).matches();
    }

    /** Whether it is so short that it can be guessed. */
    boolean isShort() {
        return secret.length() < LEAST_LENGTH;
    }

    /** SHA-256 in hexadecimal. No salt and no stretching: 256 random bits cannot be guessed from their hash. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "ApiKey[secret]";
    }
}
