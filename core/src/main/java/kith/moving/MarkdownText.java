package kith.moving;

import kith.reading.Plain;

/**
 * Anybody's words as Markdown that shows them as they are: what looks like a heading, a link, an image, a list or HTML in them
 * stays words (CommonMark 0.31, 2.4: a mark behind a backslash is the mark itself).
 */
final class MarkdownText {
    /** Marks that mean something within a line, in CommonMark or to programs that many people keep their notes with. */
    private static final String ALWAYS = "\\`*_[]<>&~|$#^{";

    /** Marks that do where two stand together: highlights, hidden notes, fields. */
    private static final String DOUBLED = "=%:";

    /** Marks that do at the beginning of a line. */
    private static final String AT_START = "+-=:%";

    private MarkdownText() {}

    /** On one line, for a heading or the text of a link: {@code "<b>*Ann*" -> "\<b\>\*Ann\*"} */
    static String line(String text) {
        return escaped(Clean.line(text));
    }

    /**
     * Paragraphs; a line end within one is a line break, and nothing of nothing.
     *
     * @param before what stands before each line: "" or {@code "> "}
     */
    static String block(String text, String before) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (String each : Plain.parts(Clean.lines(text), '\n')) {
            String line = Plain.collapse(each);
            if (line.isEmpty()) {
                gap = true;
                continue;
            }
            if (!out.isEmpty()) {
                out.append(gap ? "\n" + before.strip() + "\n" : "  \n"); // two spaces: more programs break there
            }
            out.append(before).append(escaped(line));
            gap = false;
        }
        return out.isEmpty() ? "" : out.append("\n\n").toString();
    }

    /** A title that leads somewhere; the address itself without a title, the title alone without an address. */
    static String link(String title, String link) {
        String uri = Uri.of(link);
        String shown = line(title);
        if (uri.isEmpty()) {
            return shown;
        }
        // An address may hold what reads as an entity: "?a&copy;" is not to become "?a©".
        String target = uri.indexOf(';') < 0 ? uri : uri.replace("&", "&amp;");
        return shown.isEmpty() ? "<" + uri + ">" : "[" + shown + "](<" + target + ">)";
    }

    private static String escaped(String line) {
        StringBuilder out = new StringBuilder(line.length() + 16);
        int number = 0;
        while (number < line.length() && Plain.isDigit(line.charAt(number))) {
            number++;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean start = i == 0 && AT_START.indexOf(c) >= 0;
            boolean numbered = i > 0 && i == number && (c == '.' || c == ')');
            if (start || numbered || ALWAYS.indexOf(c) >= 0 || isDoubled(line, i) || beginsAddress(line, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isDoubled(String line, int at) {
        char c = line.charAt(at);
        return DOUBLED.indexOf(c) >= 0
                && ((at > 0 && line.charAt(at - 1) == c) || (at + 1 < line.length() && line.charAt(at + 1) == c));
    }

    /** Some programs make links of bare addresses: of the colon in {@code https://} and the first dot after {@code www}. */
    private static boolean beginsAddress(String line, int at) {
        return line.startsWith("://", at)
                || (line.charAt(at) == '.'
                        && at >= 3
                        && Plain.lower(line.substring(at - 3, at)).equals("www"));
    }
}
