package kith.reading.learn;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Pick;
import kith.reading.Plain;
import kith.reading.SiteFile;

/** The kinds of comment found on a page, as a rule that reads it. */
final class Learned {

    private static final String CONTROLS =
            "button, form:has(textarea), [class*='signature'], [class*='reply-link'], [class*='reply-to'],"
                    + " [class*='-options'], [class*='actions'], [class*='buttons'], [class*='toolbar'], [role='menubar']";

    private static final String PLAIN = " a b div i li p td ";

    /** How ids begin that frameworks give anew on each visit (Ember, React, Radix, Headless UI, YUI, jQuery UI, MUI). */
    private static final List<String> GENERATED = List.of(
            "ember", "react-", "radix-", "headlessui-", "yui_", "ui-id-", "ext-gen", "mui-", ":r", "time-created-");

    /** Attributes that forums and blogs number their comments in. */
    private static final List<String> NUMBERS = List.of(
            "data-id",
            "data-comment-id",
            "data-commentid",
            "data-post-id",
            "data-postid",
            "data-content",
            "data-message-id",
            "data-pid",
            "data-fullname",
            "name",
            "itemid");

    private Learned() {}

    static String rule(List<Kind> found) {
        List<Kind> kinds = new ArrayList<>(found);
        String frame = Frame.of(kinds.get(0));
        boolean nested = !frame.isEmpty() || kinds.get(0).isNested();
        Levels levels = nested ? new Levels(kinds.get(0), Pick.NONE) : Levels.of(kinds.get(0));
        kinds.set(0, levels.kind());
        StringBuilder items = new StringBuilder();
        Pick author = Pick.NONE;
        Pick link = Pick.NONE;
        Pick time = Pick.NONE;
        Pick text = Pick.NONE;
        for (Kind kind : innerFirst(kinds)) {
            items.append(items.isEmpty() ? "" : ", ").append(kind.shape());
            for (String shape : kind.authors().shapes()) {
                author = author.or(Pick.text(in(kind, shape, "")));
                String around = kind.shape() + " a:has(" + shape + ")";
                link = link.or(Pick.attr("abs:href", in(kind, shape, ""), in(kind, shape, " a"), around));
            }
            for (String shape : kind.times().shapes()) {
                time = time.or(Pick.attr("datetime", in(kind, shape, ""), in(kind, shape, " time")))
                        .or(Pick.attr("title", in(kind, shape, "")))
                        .or(Pick.text(in(kind, shape, "")));
            }
            text = text.or(words(kind));
        }
        return SiteFile.of("", "")
                .items(items.toString(), key(kinds))
                .frame(frame)
                .depth(levels.depth())
                .parent(ReplyLinks.parent(kinds.get(0)))
                .author(author, link)
                .time(time)
                .text(text)
                .form(
                        "form:has(textarea):not([role='search']):not(:has(input[type='password']))",
                        SiteFile.ANY.form().text())
                .signature(SiteFile.ANY.form().name(), SiteFile.ANY.form().site())
                .rule();
    }

    private static Pick words(Kind kind) {
        if (kind.words().shapes().isEmpty()) {
            return Pick.textWithout(CONTROLS + ", " + branches(kind));
        }
        String words = in(kind, kind.words().shapes().get(0), kind.text().signed() ? unsigned(kind) : "");
        return words.contains("> p") ? Pick.allText(CONTROLS, words) : Pick.textWithout(CONTROLS, words);
    }

    /** Leaves out elements that hold author or time: of paragraphs of one shape, the first may be a signature. */
    private static String unsigned(Kind kind) {
        StringBuilder out = new StringBuilder();
        for (Chosen chosen : List.of(kind.authors(), kind.times())) {
            for (String shape : chosen.shapes()) {
                int child = shape.lastIndexOf(" > ");
                String last = child < 0 ? shape : shape.substring(child + 3);
                boolean plain = Plain.holdsWord(PLAIN, last); // what people say has links and paragraphs too
                if (!plain || (child > 0 && !Plain.holdsWord(PLAIN, shape.substring(0, child)))) {
                    String css = plain ? shape : last;
                    out.append(":not(")
                            .append(css)
                            .append("):not(:has(")
                            .append(css)
                            .append("))");
                }
            }
        }
        return out.toString();
    }

    /** What author and time stand in, where the words stand beside them and in nothing of their own. */
    private static String branches(Kind kind) {
        Sample sample = kind.sample();
        StringBuilder css = new StringBuilder();
        for (Chosen chosen : List.of(kind.authors(), kind.times())) {
            for (int k = 0; k < Math.min(sample.size(), 20); k++) {
                int branch = chosen.at().get(k);
                int item = kind.items().get(k);
                while (branch >= 0 && sample.page.parent(branch) > item) {
                    branch = sample.page.parent(branch);
                }
                List<Integer> shapes = branch < 0 ? List.of() : sample.shapes.of(branch);
                String shape = shapes.isEmpty() ? "" : sample.shapes.shape(shapes.get(0));
                if (!shape.isEmpty() && css.indexOf(shape) < 0) {
                    css.append(css.isEmpty() ? "" : ", ").append(shape);
                }
            }
        }
        return css.toString();
    }

    /** A selector of what stands in items of this kind; in {@code "li.reply > b"} the {@code li} may be the item itself. */
    private static String in(Kind kind, String shape, String below) {
        String inside = kind.shape() + " " + shape + below;
        int child = shape.indexOf(" > ");
        String parent = child < 0 ? "" : shape.substring(0, child);
        int item = kind.items().get(0);
        boolean isItem = kind.sample().shapes.isA(item, parent)
                || kind.sample().page.tag(item).equals(parent);
        return isItem ? inside + ", " + kind.shape() + shape.substring(child) + below : inside;
    }

    /** What stands in an item of another kind is asked for before that one, whose selectors would match it too. */
    private static List<Kind> innerFirst(List<Kind> kinds) {
        List<Kind> sorted = new ArrayList<>();
        for (Kind kind : kinds) {
            int at = 0;
            while (at < sorted.size() && !kind.standsIn(sorted.get(at))) {
                at++;
            }
            sorted.add(at, kind);
        }
        return sorted;
    }

    private static boolean isGenerated(Kind kind) {
        String id = kind.sample().page.attribute(kind.items().get(0), 'i');
        for (String prefix : GENERATED) {
            if (id.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static String notGenerated() {
        StringBuilder css = new StringBuilder();
        for (String prefix : GENERATED) {
            css.append(":not([id^='").append(prefix).append("'])");
        }
        return css.toString();
    }

    /** The item's own number, else that of something in it, else one made of who said what. */
    private static Pick key(List<Kind> kinds) {
        Pick key = isGenerated(kinds.get(0)) ? Pick.NONE : Pick.attr("id").key();
        for (String name : NUMBERS) {
            key = key.or(Pick.attr(name).key());
        }
        key = key.or(Pick.attr("id", "[id]" + notGenerated()).key())
                .or(Pick.attr("name", "a[name]").key());
        StringBuilder said = new StringBuilder();
        for (Kind kind : kinds) {
            said.append(said.isEmpty() ? "" : ", ");
            said.append(kind.authors().shapes().get(0));
            for (String words : kind.words().shapes()) {
                said.append(", ").append(words).append(kind.text().signed() ? unsigned(kind) : "");
            }
        }
        return key.or(Pick.allText("", said.toString()).digest());
    }
}
