package kith.demo;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as WordPress puts it into a page. */
final class Html {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<]+[^\\s<.,;:!?)]");

    private Html() {}

    /** Safe in text and in attributes. */
    static String escaped(String text) {
        return text.replace("&", "&#038;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#039;");
    }

    /**
     * Escaped, with curly quotation marks, dashes and dots as {@code wptexturize} makes them: a straight apostrophe
     * becomes the entity 8217, three dots become 8230.
     */
    static String texturized(String text) {
        String curly = text.replace("---", "\u2014")
                .replace("--", "\u2013")
                .replace("...", "\u2026")
                .replaceAll("(^|[\\s(\\[\u2014\u2013\u201C])'", "$1\u2018")
                .replace('\'', '\u2019')
                .replaceAll("(^|[\\s(\\[\u2014\u2013\u2018])\"", "$1\u201C")
                .replace('"', '\u201D');
        return entities(escaped(curly));
    }

    /** What somebody typed into a comment form: paragraphs at empty lines, breaks, addresses as links. */
    static String comment(String text) {
        return Stream.of(text.strip().split("\\R\\s*\\R"))
                .map(paragraph -> "<p>" + linked(paragraph).replaceAll("\\R", "<br />\n") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** {@code Jo B.} in the class name {@code comment-author-jo-b}. */
    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String linked(String text) {
        var linked = new StringBuilder();
        int from = 0;
        var address = ADDRESS.matcher(text);
        while (address.find()) {
            String url = escaped(address.group());
            linked.append(texturized(text.substring(from, address.start())));
            linked.append("<a href=\"%s\" rel=\"nofollow ugc\">%s</a>".formatted(url, url));
            from = address.end();
        }
        return linked.append(texturized(text.substring(from))).toString();
    }

    private static String entities(String text) {
        return text.codePoints()
                .mapToObj(c -> c >= 0x2013 && c <= 0x2026 ? "&#" + c + ";" : Character.toString(c))
                .collect(Collectors.joining());
    }
}
