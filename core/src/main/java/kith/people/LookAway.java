package kith.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.reading.Plain;

/** Where Kith looks away: places that are nobody's conversation, and places whose terms forbid reading by a program. */
public final class LookAway {
    /** Why Kith looks away. */
    public enum Why {
        /** It does not. */
        NO,
        /** Banks, mail, health, government. */
        PRIVATE,
        /** I said so. */
        CHOSEN,
        /** No script is ever injected there: their terms forbid it, and extensions were threatened over it. */
        TERMS
    }

    private static final Set<String> TERMS =
            Set.of("linkedin.com", "x.com", "twitter.com", "facebook.com", "instagram.com");

    private static final Set<String> PRIVATE = Set.of(
            "mail.google.com",
            "accounts.google.com",
            "outlook.live.com",
            "outlook.office.com",
            "mail.yahoo.com",
            "mail.proton.me",
            "app.fastmail.com",
            "icloud.com",
            "gmx.net",
            "web.de",
            "paypal.com",
            "wise.com",
            "stripe.com",
            "chase.com",
            "bankofamerica.com",
            "wellsfargo.com",
            "citi.com",
            "hsbc.com",
            "barclays.co.uk",
            "sparkasse.de",
            "ing.com",
            "ing.de",
            "n26.com",
            "revolut.com",
            "bnpparibas.com",
            "santander.com",
            "itau.com.br",
            "healthcare.gov",
            "irs.gov",
            "ssa.gov",
            "gov.uk",
            "elster.de",
            "impots.gouv.fr",
            "ameli.fr",
            "doctolib.fr",
            "doctolib.de",
            "mychart.com",
            "kp.org",
            "nhs.uk",
            "login.gov");

    /** A host with one of these as a whole label is taken for what it says. */
    private static final Set<String> LABELS = Set.of(
            "bank",
            "banking",
            "onlinebanking",
            "ebanking",
            "webmail",
            "mail",
            "login",
            "signin",
            "accounts",
            "patient");

    private LookAway() {}

    /**
     * Why Kith looks away from this address.
     *
     * <p>{@code "https://www.linkedin.com/in/wg" -> TERMS}, {@code "https://banking.example.de/" -> PRIVATE},
     * {@code "https://ines.example/" -> NO}
     */
    public static Why from(String url) {
        String host = host(url);
        if (isIn(TERMS, host)) {
            return Why.TERMS;
        }
        boolean label = false;
        for (String part : parts(host)) {
            label |= LABELS.contains(part);
        }
        return label || isIn(PRIVATE, host) ? Why.PRIVATE : Why.NO;
    }

    /** The hosts whose terms forbid reading by a program, in the order of the alphabet. */
    public static List<String> never() {
        return TERMS.stream().sorted().toList();
    }

    /** The hosts that are nobody's conversation, in the order of the alphabet. */
    public static List<String> nobodys() {
        return PRIVATE.stream().sorted().toList();
    }

    /** The browser's pattern for a page's host: {@code "https://ines.example:8080/x" -> "https://ines.example/*"}; no ports. */
    public static String pattern(String url) {
        int scheme = url.indexOf("://");
        String host = host(url);
        return scheme < 0 || host.isEmpty() ? "" : url.substring(0, scheme + 3) + host + "/*";
    }

    /** Whether a host, or one that it is below, is among these. */
    static boolean isIn(Set<String> hosts, String host) {
        String rest = host;
        while (!rest.isEmpty()) {
            if (hosts.contains(rest)) {
                return true;
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return false;
    }

    private static List<String> parts(String host) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', from)) {
            parts.add(host.substring(from, dot));
            from = dot + 1;
        }
        parts.add(host.substring(from));
        return parts;
    }

    /** {@code "https://user@Ines.Example.:8080/x" -> "ines.example"}; "" for what has no host. */
    public static String host(String url) {
        int start = url.indexOf("://");
        if (start < 0) {
            return "";
        }
        int end = start + 3;
        while (end < url.length() && "/\\?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start + 3, end);
        host = host.substring(host.lastIndexOf('@') + 1);
        int port = host.lastIndexOf(':');
        boolean isPort = port >= 0 && host.indexOf(']') < port;
        String name = Plain.lowerEach(isPort ? host.substring(0, port) : host);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
