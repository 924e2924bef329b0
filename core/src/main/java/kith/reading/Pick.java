package kith.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in an element a text stands, and what of it counts: the way to say it in one line of a site file.
 *
 * <p>A pick is data, not code, so that site files need not be part of the script that runs in pages ({@link Rules}). It
 * tries its looks in the order given, the surest first, and takes the first that finds something; {@code ""} when none
 * does. Without a selector it looks at the element itself.
 *
 * <pre>{@code
 * Pick.attr("datetime", "time").or(Pick.text(".date"))
 *     <p><time datetime="2026-11-01">yesterday</time></p>   ->   "2026-11-01"
 *     <p><span class="date">yesterday</span></p>            ->   "yesterday"
 * Pick.attr("id").after("post-").digits()
 *     <li id="post-12">                                      ->   "12"
 * }</pre>
 *
 * @param looks what is tried, in order
 */
public record Pick(List<Look> looks) {

    /** Picks nothing: this platform does not say. */
    public static final Pick NONE =
            new Pick(new ArrayList<>()); // List.of() has five relatives: 400 bytes of content.js

    private static final char TEXT = 't';
    private static final char ALL_TEXT = 'T';
    private static final char ATTRIBUTE = 'a';
    private static final char AROUND = 'r';
    private static final char VALUE = 'v';

    private static final String FIELDS = " input textarea select button ";

    /**
     * One place to look at.
     *
     * @param what one of the letters above
     * @param with the attribute's name, or a selector of what is left out of the text
     * @param css selectors, the surest first; none for the element itself
     * @param trims what is done with the text found, in order
     */
    record Look(char what, String with, List<String> css, List<Trim> trims) {

        String from(Markup within) {
            if (css.isEmpty()) {
                return trimmed(said(within));
            }
            if (what == ALL_TEXT) {
                StringBuilder texts = new StringBuilder();
                for (Markup found : within.all(css.get(0))) {
                    texts.append(said(found)).append(' ');
                }
                return trimmed(texts.toString().strip());
            }
            for (String each : css) {
                String said = trimmed(first(within, each));
                if (!said.isEmpty()) {
                    return said;
                }
            }
            return "";
        }

        private String first(Markup within, String selector) {
            Markup first = what == AROUND ? within.closest(selector) : within.first(selector);
            String said = first == null ? "" : said(first);
            if (first != null
                    && said.isEmpty()
                    && what != AROUND) { // an icon or an empty link, perhaps; seldom, so asked for late
                for (Markup found : within.all(selector)) {
                    said = said.isEmpty() ? said(found) : said;
                }
            }
            return said;
        }

        private String said(Markup found) {
            return switch (what) {
                case ATTRIBUTE, AROUND -> Plain.collapse(found.attr(with));
                case VALUE -> {
                    String value = found.attr("value").strip();
                    yield value.isEmpty() && !Plain.holdsWord(FIELDS, found.tag()) ? found.text() : value;
                }
                default -> found.textWithout(with);
            };
        }

        private String trimmed(String said) {
            String text = said;
            for (Trim trim : trims) {
                text = text.isEmpty() ? text : trim.of(text);
            }
            return text;
        }
    }

    /** The text of the first element of a selector that has any. */
    public static Pick text(String... css) {
        return one(TEXT, "", css);
    }

    /** The same, leaving out elements below it that match the first selector (badges, dates, buttons). */
    public static Pick textWithout(String leftOut, String... css) {
        return one(TEXT, leftOut, css);
    }

    /** The first attribute of this name that is not blank; {@code "abs:href"} for links. */
    public static Pick attr(String name, String... css) {
        return one(ATTRIBUTE, name, css);
    }

    /** An attribute of the nearest element around it that matches, itself included; for what nesting tells. */
    public static Pick around(String name, String... css) {
        return one(AROUND, name, css);
    }

    /** What the first field of a form that is not blank holds, its lines kept; of an element that is none, its text. */
    public static Pick value(String... css) {
        return one(VALUE, "", css);
    }

    /** The texts of all elements of a selector, one after the other. */
    public static Pick allText(String leftOut, String css) {
        return one(ALL_TEXT, leftOut, css);
    }

    /** This one, and where it finds nothing, the other. */
    public Pick or(Pick other) {
        List<Look> both = new ArrayList<>(looks);
        both.addAll(other.looks);
        return new Pick(both);
    }

    /** What stands after the last of these marks: {@code after("=")}, {@code "item?id=12" -> "12"}; else nothing. */
    public Pick after(String mark) {
        return with(new Trim(Trim.AFTER, mark));
    }

    /** What stands after the first of these marks: {@code afterFirst("/")}, {@code "host/ann/96" -> "ann/96"}; else nothing. */
    public Pick afterFirst(String mark) {
        return with(new Trim(Trim.AFTER_FIRST, mark));
    }

    /** What stands before the first of these marks, or all: {@code before("|")}, {@code "2 days ago | link" -> "2 days ago"}. */
    public Pick before(String mark) {
        return with(new Trim(Trim.BEFORE, mark));
    }

    /** What stands before this end: {@code beforeEnd("wp-json/")}; nothing where the text does not end so. */
    public Pick beforeEnd(String end) {
        return with(new Trim(Trim.BEFORE_END, end));
    }

    /** What stands before this mark and a number at the end, or all: {@code beforeNumbered("/page-"), "x/page-2" -> "x"}. */
    public Pick beforeNumbered(String mark) {
        return with(new Trim(Trim.BEFORE_NUMBERED, mark));
    }

    /** The text where it is ASCII digits alone, else nothing. */
    public Pick digits() {
        return with(new Trim(Trim.DIGITS, ""));
    }

    /** The text where it can name a comment: ASCII letters, digits, {@code - _ . :}, and a digit among them. */
    public Pick key() {
        return with(new Trim(Trim.KEY, ""));
    }

    /** The text where a digit is in it, as in most dates, else nothing. */
    public Pick withDigit() {
        return with(new Trim(Trim.WITH_DIGIT, ""));
    }

    /** Nothing where the text is just this. */
    public Pick unless(String text) {
        return with(new Trim(Trim.UNLESS, text));
    }

    /** The text with this before it. */
    public Pick prefix(String prefix) {
        return with(new Trim(Trim.PREFIX, prefix));
    }

    /** This constant, where anything was found. */
    public Pick as(String constant) {
        return with(new Trim(Trim.AS, constant));
    }

    /** A number for the text, always the same for the same beginning of 200 characters: {@code "k1786"}. */
    public Pick digest() {
        return with(new Trim(Trim.DIGEST, ""));
    }

    /** The text found, one line, or {@code ""}. */
    String from(Markup within) {
        for (Look look : looks) {
            String said = look.from(within);
            if (!said.isEmpty()) {
                return said;
            }
        }
        return "";
    }

    private static Pick one(char what, String with, String... css) {
        return new Pick(List.of(new Look(what, with, List.of(css), List.of())));
    }

    private Pick with(Trim trim) {
        List<Look> all = new ArrayList<>();
        for (Look look : looks) {
            List<Trim> trims = new ArrayList<>(look.trims());
            trims.add(trim);
            all.add(new Look(look.what(), look.with(), look.css(), trims));
        }
        return new Pick(all);
    }
}
