package kith.moving;

import kith.reading.Links;
import kith.reading.Plain;

/** Addresses as strict readers take them (RFC 3986): browsers are more lenient, and what they showed is what is held. */
final class Uri {
    private static final String HEX = "0123456789ABCDEF";

    /** Beside letters and digits; {@code #} once, {@code %} before two digits, brackets in a host. */
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=";

    private Uri() {}

    /**
     * The address with all else in it percent-encoded, without a user name; "" when it is not http(s).
     *
     * <p>{@code "https://ines.example/羽?q=<b>" -> "https://ines.example/%E7%BE%BD?q=%3Cb%3E"}
     */
    static String of(String link) {
        if (Links.clean(link).isEmpty()) {
            return "";
        }
        String written = Clean.lines(link);
        int host = written.indexOf("://") + 3;
        int end = host;
        while (end < written.length() && "/\\?#".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        StringBuilder uri = new StringBuilder(Plain.lower(written.substring(0, host)));
        int user = written.lastIndexOf('@', end - 1);
        encode(uri, written.substring(Math.max(host, user + 1), end), "[]");
        encode(uri, written.substring(end), "#");
        return uri.toString();
    }

    /** @param once of which the first stays; all brackets of a host do */
    private static void encode(StringBuilder uri, String part, String once) {
        boolean fragment = false;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean special = once.indexOf(c) >= 0 && !fragment;
            if (c == '\\' && !fragment) {
                uri.append('/'); // as browsers read it; encoded, it would belong to what follows
            } else if (isPlain(c) || special || (c == '%' && isHex(part, i + 1) && isHex(part, i + 2))) {
                uri.append(c);
                fragment |= c == '#';
            } else {
                boolean pair = Clean.isPair(part, i);
                for (byte octet : Utf8.bytes(part.substring(i, pair ? i + 2 : i + 1))) {
                    uri.append('%').append(HEX.charAt((octet >> 4) & 15)).append(HEX.charAt(octet & 15));
                }
                i += pair ? 1 : 0;
            }
        }
    }

    private static boolean isPlain(char c) {
        return Plain.isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || PLAIN.indexOf(c) >= 0;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }
}
