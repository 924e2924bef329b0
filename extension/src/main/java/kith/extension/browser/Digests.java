package kith.extension.browser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kith.wire.Backup;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * Keyed digests of handle keys: enough to know somebody forgotten when a page shows them, useless to anybody else.
 *
 * <p>HMAC-SHA-256 under a random secret of this installation, as a digest alone; or under that of another, which came with a
 * copy, as that secret, a colon and the digest.
 */
public final class Digests {
    private static final char MARK = ':';

    private Digests() {}

    /** 32 random bytes in hexadecimal. */
    public static String newSecret() {
        return Octets.hex(Crypto.getRandomValues(new Uint8Array(32)));
    }

    /**
     * The digests of each key under the secret of this installation and under every other among the forgotten.
     *
     * @param own the secret of this installation
     */
    public static Map<String, Set<String>> of(String own, Collection<String> forgotten, Collection<String> keys) {
        Map<String, Set<String>> digests = new LinkedHashMap<>();
        keys.forEach(key -> digests.put(key, new HashSet<>()));
        Set<String> secrets = new LinkedHashSet<>(Set.of(own));
        forgotten.forEach(each -> secrets.add(secret(own, each)));
        secrets.remove(""); // an installation that has forgotten nobody yet has none
        for (String secret : secrets) {
            String mark = secret.equals(own) ? "" : secret + MARK;
            JSObject key = Crypto.hmacKey(Octets.utf8(secret));
            for (Map.Entry<String, Set<String>> each : digests.entrySet()) {
                each.getValue().add(mark + Octets.hex(Crypto.hmac(key, each.getKey())));
            }
        }
        return digests;
    }

    /** The same as a copy carries them, so that another installation knows whom they mean. */
    static List<Backup.Forgotten> bySecret(String own, Collection<String> forgotten) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String each : forgotten) {
            String digest = each.substring(each.indexOf(MARK) + 1);
            all.computeIfAbsent(secret(own, each), secret -> new HashSet<>()).add(digest);
        }
        List<Backup.Forgotten> list = new ArrayList<>();
        all.forEach((secret, digests) -> list.add(new Backup.Forgotten(secret, digests)));
        return list;
    }

    /** As they are kept here; what no Kith has written is left out. */
    public static Set<String> of(String own, List<Backup.Forgotten> copied) {
        Set<String> digests = new HashSet<>();
        for (Backup.Forgotten each : copied) {
            String mark = each.secret().equals(own) ? "" : each.secret() + MARK;
            for (String digest : each.digests()) {
                if (isHex(each.secret()) && isHex(digest)) {
                    digests.add(mark + digest);
                }
            }
        }
        return digests;
    }

    /** 32 bytes, as secrets and digests have. */
    private static boolean isHex(String text) {
        boolean hex = text.length() == 64;
        for (int i = 0; i < text.length(); i++) {
            hex &= Character.digit(text.charAt(i), 16) >= 0;
        }
        return hex;
    }

    private static String secret(String own, String digest) {
        int mark = digest.indexOf(MARK);
        return mark < 0 ? own : digest.substring(0, mark);
    }
}
