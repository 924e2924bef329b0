package kith.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A page on which six people talk, in the markup of a platform that no site file knows.
 *
 * <p>Its first line says what platform it follows and how answers are told from what they answer: {@code nested} in it,
 * by {@code levels}, by {@code replyto} links, or not at all ({@code flat}); {@code unread} is what we know that we
 * cannot read, and leave alone. In a comment, braces stand for what differs:
 * <code>{name} {says} {id} {ago} {level} {answers}</code> and so on; <code>{?answer}…{/}</code> is left out of comments
 * that answer none.
 */
record Stranger(String name, String how, String html) {

    private static final String URL = "https://ines.example/wool/";
    private static final List<String> PEOPLE = List.of("Ann Berg", "Bo", "chidi_o", "Dana Ek", "Emre", "Fay");
    private static final List<String> SAYS = List.of(
            "I have knitted socks for years, and a heel is the part that everybody fears. Take your time with it.",
            "Thank you, this helped me a lot! See <a href=\"https://ines.example/heels/\">the page on heels</a> too.",
            "+1",
            "Does anybody know where to get blue wool in November? I asked in three shops and found none at all.",
            "Try the market on Saturday morning, second row on the left.",
            "Not for me, sorry: wool itches.");
    private static final List<Integer> PARENTS = List.of(-1, 0, 1, -1, 3, -1);

    static Stranger from(Path file) {
        try {
            String html = Files.readString(file, StandardCharsets.UTF_8);
            String first = html.substring(0, html.indexOf("-->")).strip();
            String how = first.substring(first.lastIndexOf(' ') + 1);
            return new Stranger(file.getFileName().toString().replace(".html", ""), how, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page page() {
        return page(PEOPLE.size(), 0);
    }

    /** A day later, when one more person has written. */
    Page later() {
        return page(PEOPLE.size() + 1, 24);
    }

    /** What {@link #line} says of each comment. */
    String expected() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < PEOPLE.size() && !how.equals("unread"); i++) {
            String says = SAYS.get(i)
                    .replace("<a href=\"https://ines.example/heels/\">", "")
                    .replace("</a>", "");
            out.append(line(PEOPLE.get(i), says, true, how.equals("flat") ? -1 : parent(i)));
        }
        return out.toString();
    }

    static String line(String author, String text, boolean timed, int parent) {
        return author + (timed ? "" : " at no time") + (parent < 0 ? "" : " to " + PEOPLE.get(parent)) + ": " + text
                + "\n";
    }

    private Page page(int people, int hours) {
        int from = html.indexOf("<!--{-->");
        int to = html.indexOf("<!--}-->");
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < people; i++) {
            if (!how.equals("nested") || parent(i) < 0) {
                items.append(item(html.substring(from + 8, to), i, people, hours));
            }
        }
        return JsoupMarkup.page(
                URL,
                "<html><head><title>Wool</title></head><body><header><nav><a href='/'>Home</a> <a href='/about'>About</a>"
                        + "</nav></header>" + html.substring(0, from) + items + html.substring(to + 8)
                        + "<footer><p>Made by hand, 2026</p></footer></body></html>");
    }

    private String item(String template, int i, int people, int hours) {
        StringBuilder answers = new StringBuilder();
        for (int k = i + 1; k < people; k++) {
            if (how.equals("nested") && parent(k) == i) {
                answers.append(item(template, k, people, hours));
            }
        }
        int parent = parent(i);
        return conditional(template, parent >= 0)
                .replace("{answers}", answers)
                .replace("{name}", person(i))
                .replace("{user}", user(person(i)))
                .replace("{says}", SAYS.get(i % SAYS.size()))
                .replace("{id}", id(i))
                .replace("{n}", Integer.toString(i + 1))
                .replace("{hex}", hex(i))
                .replace("{date}", "November " + (i + 1) + ", 2026, 10:0" + i + " am")
                .replace("{iso}", "2026-11-0" + (i + 1) + "T10:00:00Z")
                .replace("{ago}", (i + 2 + hours) + " hours ago")
                .replace("{even}", i % 2 == 0 ? "even" : "odd")
                .replace("{level}", Integer.toString(level(i)))
                .replace("{depth}", Integer.toString(level(i) + 1))
                .replace("{indent}", Integer.toString(level(i) * 25))
                .replace("{parent}", parent < 0 ? "" : id(parent))
                .replace("{parenthex}", parent < 0 ? "" : hex(parent))
                .replace("{parentname}", parent < 0 ? "" : person(parent));
    }

    private static String conditional(String template, boolean answers) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = template.indexOf("{?answer}"); at >= 0; at = template.indexOf("{?answer}", from)) {
            int end = template.indexOf("{/}", at);
            out.append(template, from, at).append(answers ? template.substring(at + 9, end) : "");
            from = end + 3;
        }
        return out.append(template.substring(from)).toString();
    }

    private static int parent(int i) {
        return i < PARENTS.size() ? PARENTS.get(i) : -1;
    }

    private static int level(int i) {
        return parent(i) < 0 ? 0 : level(parent(i)) + 1;
    }

    private static String person(int i) {
        return i < PEOPLE.size() ? PEOPLE.get(i) : "Gus";
    }

    private static String user(String name) {
        return Plain.lower(name).replace(' ', '-');
    }

    private static String id(int i) {
        return Integer.toString(4_041 + 37 * i);
    }

    private static String hex(int i) {
        return "5f3c9b7a" + Integer.toHexString(0xabc123 + 7_919 * i);
    }
}
