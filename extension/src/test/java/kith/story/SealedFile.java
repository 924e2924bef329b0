package kith.story;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The format of docs/format/encrypted.md, written from that page alone, with the JDK's own ciphers. */
final class SealedFile {
    private static final int TAG = 16;

    private SealedFile() {}

    /** @throws GeneralSecurityException where a chunk is not as it was written */
    static byte[] open(byte[] file, String passphrase) throws GeneralSecurityException {
        int first = lineEnd(file, 0);
        int second = lineEnd(file, first + 1);
        byte[] line = Arrays.copyOfRange(file, 0, first);
        byte[] head = Arrays.copyOfRange(file, 0, second + 1);
        String sum = new String(file, first + 1, second - first - 1, StandardCharsets.US_ASCII);
        if (!sum.equals(hex(MessageDigest.getInstance("SHA-256").digest(line)))) {
            throw new GeneralSecurityException("the head is damaged");
        }
        JsonObject said = JsonParser.parseString(new String(line, StandardCharsets.US_ASCII))
                .getAsJsonObject();
        byte[] salt = HexFormat.of().parseHex(said.get("salt").getAsString());
        byte[] main = derived(passphrase, salt, said.get("iterations").getAsInt());
        if (!hex(hmac(main, "kith sealed check")).equals(said.get("check").getAsString())) {
            throw new GeneralSecurityException("another passphrase");
        }
        String own = said.get("version").getAsInt() == 1 ? "" : said.get("file").getAsString();
        byte[] key = hmac(main, "kith sealed key" + own);
        int chunk = said.get("chunk").getAsInt() + TAG;
        var plain = new ByteArrayOutputStream();
        int number = 0;
        for (int at = head.length; at < file.length || number == 0; at += chunk) {
            int end = Math.min(at + chunk, file.length);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, number++, end == file.length, head);
            plain.writeBytes(cipher.doFinal(file, at, end - at));
        }
        return plain.toByteArray();
    }

    static byte[] seal(byte[] plain, String passphrase, int iterations, int chunk) throws GeneralSecurityException {
        return seal(plain, passphrase, iterations, chunk, random(), random());
    }

    /** As an early Kith wrote it, which had no key for each file. */
    static byte[] sealedByVersion1(byte[] plain, String passphrase) throws GeneralSecurityException {
        return seal(plain, passphrase, 1_000, 262_144, random(), new byte[0]);
    }

    private static byte[] random() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return random;
    }

    static byte[] seal(byte[] plain, String passphrase, int iterations, int chunk, byte[] salt, byte[] own)
            throws GeneralSecurityException {
        boolean first = own.length == 0;
        byte[] main = derived(passphrase, salt, iterations);
        String line = "{\"format\":\"kith-sealed\",\"version\":" + (first ? 1 : 2)
                + ",\"kdf\":\"PBKDF2-SHA-256\",\"iterations\":"
                + iterations
                + ",\"salt\":\"" + hex(salt) + (first ? "" : "\",\"file\":\"" + hex(own))
                + "\",\"cipher\":\"AES-256-GCM\",\"chunk\":" + chunk + ",\"check\":\""
                + hex(hmac(main, "kith sealed check")) + "\"}";
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.US_ASCII));
        byte[] head = (line + "\n" + hex(sum) + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] key = hmac(main, "kith sealed key" + hex(own));
        var file = new ByteArrayOutputStream();
        file.writeBytes(head);
        int number = 0;
        for (int at = 0; at < plain.length || number == 0; at += chunk) {
            int end = Math.min(at + chunk, plain.length);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, number++, end == plain.length, head);
            file.writeBytes(cipher.doFinal(plain, at, end - at));
        }
        return file.toByteArray();
    }

    private static Cipher cipher(int mode, byte[] key, int number, boolean last, byte[] head)
            throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12)
                .position(7)
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(head);
        return cipher;
    }

    private static byte[] derived(String passphrase, byte[] salt, int iterations) throws GeneralSecurityException {
        char[] words = Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(words, salt, iterations, 256))
                .getEncoded();
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static int lineEnd(byte[] file, int from) {
        int at = from;
        while (file[at] != '\n') {
            at++;
        }
        return at;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
