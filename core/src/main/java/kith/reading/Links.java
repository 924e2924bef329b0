package kith.reading;

/** Addresses of pages: made plain, compared, and refused when they are not http or https. */
public final class Links {

    static final int MAX_LINK = 2_000;

    /**
     * Parameters that say how one came, not where one is.
     *
     * <p>The last four are WordPress's own: a reply form opened without script, a held comment's receipt (a secret),
     * and the page of a long thread (wp-includes/comment-template.php and wp-comments-post.php, seen November 2026).
     */
    private static final String TRACKING =
            " fbclid gclid mc_cid mc_eid ref_src igshid replytocom unapproved moderation-hash cpage ";

    /**
     * Parameters in which forums carry the session of a visitor without cookies: phpBB, vBulletin 3, PHP itself. {@code s}
     * and {@code sid} are something else elsewhere, and are a session only where they look like one.
     */
    private static final String SESSIONS = " s sid phpsessid ";

    private static final int MIN_SESSION = 26;

    private static final String COMMENT_PAGE = "comment-page-";

    private Links() {}

    /**
     * The address without what does not belong to it; {@code ""} when it is not http(s) or longer than 2,000
     * characters.
     *
     * <p>Scheme and host become lower case, user names and default ports go, so do the fragment, tracking parameters,
     * sessions and WordPress's {@code /comment-page-2/}. {@code "HTTPS://Ines.Example:443/wool/?utm_source=x&p=1#comment-3" ->
     * "https://ines.example/wool/?p=1"}
     */
    public static String clean(String url) {
        String link = web(url);
        if (link.isEmpty()) {
            return "";
        }
        int hostStart = link.indexOf("://") + 3;
        int hostEnd = hostEnd(link, hostStart);
        String scheme = Plain.lower(link.substring(0, hostStart));
        int fragment = link.indexOf('#', hostEnd);
        String rest = fragment < 0 ? link.substring(hostEnd) : link.substring(hostEnd, fragment);
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        String host = host(scheme, link.substring(hostStart, hostEnd));
        return host.isEmpty()
                ? ""
                : scheme + host + tidy(path) + (query < 0 ? "" : query(rest.substring(query + 1), false));
    }

    /**
     * Whether two addresses lead to the same page: cleaned, then without scheme, {@code www.} and a last slash.
     *
     * <p>{@code same("http://www.ines.example/wool", "https://ines.example/wool/#respond") -> true}. What is not
     * http(s) is the same as nothing, not even itself.
     */
    public static boolean same(String a, String b) {
        String first = bare(a);
        return !first.isEmpty() && first.equals(bare(b));
    }

    /** Scheme, host and {@code /}. {@code "https://ines.example/wool/?p=1" -> "https://ines.example/"} */
    public static String origin(String url) {
        String link = clean(url);
        return link.isEmpty() ? "" : link.substring(0, hostEnd(link, link.indexOf("://") + 3)) + "/";
    }

    /** Whether both are on one host, {@code www.} or not, whatever the scheme. */
    static boolean sameHost(String a, String b) {
        return same(origin(a), origin(b));
    }

    /** The path of an address. {@code "https://ines.example/wool/?p=1" -> "/wool/"}, {@code ""} when not http(s) */
    static String path(String url) {
        String link = clean(url);
        int query = link.indexOf('?');
        return link.isEmpty()
                ? ""
                : link.substring(hostEnd(link, link.indexOf("://") + 3), query < 0 ? link.length() : query);
    }

    /**
     * The address as it is when it is http(s), holds no white space and has at most 2,000 characters, else {@code ""}.
     */
    static String web(String url) {
        String link = url.strip();
        String start = Plain.lower(link.substring(0, Math.min(8, link.length())));
        if (link.length() > MAX_LINK || !(start.startsWith("http://") || start.equals("https://"))) {
            return "";
        }
        for (int i = 0; i < link.length(); i++) {
            if (link.charAt(i) <= ' ') {
                return "";
            }
        }
        return hostEnd(link, link.indexOf("://") + 3) > link.indexOf("://") + 3 ? link : "";
    }

    /** Browsers take a backslash for a slash here, so what follows one is no host. */
    private static int hostEnd(String link, int hostStart) {
        int i = hostStart;
        while (i < link.length() && "/\\?#".indexOf(link.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static String host(String scheme, String written) {
        String host = Plain.lower(written.substring(written.lastIndexOf('@') + 1));
        String defaultPort = scheme.equals("http://") ? ":80" : ":443";
        if (host.endsWith(defaultPort)) {
            return host.substring(0, host.length() - defaultPort.length());
        }
        return host.endsWith(":") ? host.substring(0, host.length() - 1) : host;
    }

    private static String tidy(String written) {
        String path = written.isEmpty() ? "/" : written;
        int at = path.lastIndexOf("/" + COMMENT_PAGE);
        if (at < 0) {
            return path;
        }
        int digits = at + 1 + COMMENT_PAGE.length();
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return Plain.isDigits(path, digits, end) ? path.substring(0, at + (end < path.length() ? 1 : 0)) : path;
    }

    /** The address without the session of the one who reads: {@code "x.php?p=7&sid=9f…#p7" -> "x.php?p=7#p7"} */
    static String withoutSession(String link) {
        int fragment = link.indexOf('#');
        int end = fragment < 0 ? link.length() : fragment;
        int query = link.indexOf('?');
        if (query < 0 || query > end) {
            return link;
        }
        return link.substring(0, query) + query(link.substring(query + 1, end), true) + link.substring(end);
    }

    private static boolean isSession(String name, String value) {
        boolean digit = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            digit |= Plain.isDigit(c);
            if (!Plain.isDigit(c) && !(c >= 'a' && c <= 'z') && c != ':' && c != ',') {
                return false;
            }
        }
        return digit && value.length() >= MIN_SESSION && Plain.holdsWord(SESSIONS, name);
    }

    private static String query(String written, boolean sessionsOnly) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (from <= written.length()) {
            int amp = written.indexOf('&', from);
            int end = amp < 0 ? written.length() : amp;
            String part = written.substring(from, end);
            int equals = part.indexOf('=');
            String name = Plain.lower(equals < 0 ? part : part.substring(0, equals));
            boolean session = equals >= 0 && isSession(name, part.substring(equals + 1));
            boolean tracks = !sessionsOnly && (name.startsWith("utm_") || Plain.holdsWord(TRACKING, name));
            if (!part.isEmpty() && !session && !tracks) {
                kept.append(kept.isEmpty() ? '?' : '&').append(part);
            }
            from = end + 1;
        }
        return kept.toString();
    }

    /**
     * The address for comparing: cleaned, then without scheme, {@code www.} and a last slash; {@code ""} as {@link
     * #clean}.
     *
     * <p>{@code "https://www.Ines.example/wool/" -> "ines.example/wool"}
     */
    public static String bare(String url) {
        String cleaned = clean(url);
        int scheme = cleaned.indexOf("://");
        if (scheme < 0) {
            return "";
        }
        String link = cleaned.substring(scheme + 3);
        link = link.startsWith("www.") ? link.substring(4) : link;
        int query = link.indexOf('?');
        int end = query < 0 ? link.length() : query;
        boolean slash = link.charAt(end - 1) == '/';
        return link.substring(0, slash ? end - 1 : end) + link.substring(end);
    }
}
