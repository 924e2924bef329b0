package kith.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The hexadecimal numbers that WordPress puts into cookies and addresses. */
final class Hashes {
    private Hashes() {}

    static String md5(String text) {
        return hex("MD5", text);
    }

    /** Names the picture of whoever has this e-mail address, as Gravatar does. */
    static String avatar(String email) {
        return hex("SHA-256", email.strip().toLowerCase(Locale.ROOT));
    }

    /** Proves that whoever opens the preview of a comment is the browser that wrote it. */
    static String moderation(Comment comment) {
        return md5("salt " + comment.id() + " " + comment.by().email());
    }

    private static String hex(String algorithm, String text) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has " + algorithm, e);
        }
    }
}
