package kith.reading;

/**
 * Where in an element a text stands: the way to say it in one line of a site file.
 *
 * <p>A pick tries its selectors in the order given, the surest first, and takes the first one whose element says
 * something; {@code ""} when none does. A lambda is a pick too, for what selectors cannot say.
 *
 * <pre>{@code
 * Pick.attr("datetime", "time").or(Pick.text(".date"))
 *     <p><time datetime="2026-11-01">yesterday</time></p>   ->   "2026-11-01"
 *     <p><span class="date">yesterday</span></p>            ->   "yesterday"
 * }</pre>
 */
@FunctionalInterface
public interface Pick {

    /** Picks nothing: this platform does not say. */
    Pick NONE = within -> "";

    /** The text found, one line, or {@code ""}. */
    String from(Markup within);

    /** The text of the first element of a selector that has any. */
    static Pick text(String... css) {
        return textWithout("", css);
    }

    /** The same, leaving out elements below it that match the first selector (badges, dates, buttons). */
    static Pick textWithout(String leftOut, String... css) {
        return within -> firstSaid(within, css, found -> found.textWithout(leftOut));
    }

    /** The first attribute of this name that is not blank; {@code "abs:href"} for links. */
    static Pick attr(String name, String... css) {
        return within -> firstSaid(within, css, found -> Plain.collapse(found.attr(name)));
    }

    /** What the first field of a form that is not blank holds, its lines kept. */
    static Pick value(String... css) {
        return within -> firstSaid(within, css, found -> found.attr("value").strip());
    }

    /** The texts of all elements of a selector, one after the other. */
    static Pick allText(String leftOut, String css) {
        return within -> {
            StringBuilder texts = new StringBuilder();
            for (Markup found : within.all(css)) {
                texts.append(found.textWithout(leftOut)).append(' ');
            }
            return texts.toString().strip();
        };
    }

    /** This one, and where it finds nothing, the other. */
    default Pick or(Pick other) {
        return within -> {
            String text = from(within);
            return text.isEmpty() ? other.from(within) : text;
        };
    }

    private static String firstSaid(Markup within, String[] css, Pick what) {
        for (String each : css) {
            Markup first = within.first(each);
            String said = first == null ? "" : what.from(first);
            if (first != null && said.isEmpty()) { // an icon or an empty link, perhaps; seldom, so asked for late
                for (Markup found : within.all(each)) {
                    said = said.isEmpty() ? what.from(found) : said;
                }
            }
            if (!said.isEmpty()) {
                return said;
            }
        }
        return "";
    }
}
