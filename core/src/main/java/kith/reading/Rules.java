package kith.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Site files as one text: how they come into pages, beside the script that reads by them and not as part of it.
 *
 * <p>Every field stands on a line of its own, {@value #FIELDS} lines to a site. Within a pick, tabs part what belongs
 * together: first what is looked at, then selectors, then trims, which begin with {@code >}; a bar alone begins the next
 * look. No selector holds a tab or a line break, begins with {@code >} or is a bar.
 *
 * <pre>{@code
 * Pick.attr("id").after("post-").or(Pick.text(".nr", "b"))   ->   "aid\t>apost-\t|\tt\t.nr\tb"
 * }</pre>
 */
final class Rules {

    private static final int FIELDS = 37;
    private static final String NEXT = "|";

    private final List<String> lines;
    private int at;

    private Rules(List<String> lines, int at) {
        this.lines = lines;
        this.at = at;
    }

    static String write(List<Site> sites) {
        StringBuilder out = new StringBuilder();
        for (Site site : sites) {
            write(site, out);
        }
        return out.toString();
    }

    /** The sites of a text that {@link #write} made; IllegalArgumentException for any other. */
    static List<Site> read(String text) {
        List<String> lines = Plain.parts(text, '\n');
        if (lines.size() % FIELDS != 1) {
            throw new IllegalArgumentException("no sites");
        }
        List<Site> sites = new ArrayList<>();
        for (int at = 0; at + FIELDS < lines.size(); at += FIELDS) {
            sites.add(new Rules(lines, at).site());
        }
        return sites;
    }

    private static void write(Site site, StringBuilder out) {
        Site.Head head = site.head();
        Site.Listing listing = site.listing();
        Site.Entry entry = site.entry();
        Site.Form form = site.form();
        Site.Signs signs = site.signs();
        text(out, site.id(), site.evidence(), site.unless());
        picks(
                out,
                head.link(),
                head.title(),
                head.author(),
                head.authorLink(),
                head.published(),
                head.home(),
                head.post());
        text(out, listing.items());
        picks(out, listing.key());
        text(out, listing.frame(), listing.leftOut());
        picks(out, listing.parent(), listing.depth());
        picks(out, entry.author(), entry.authorLink(), entry.permalink(), entry.time(), entry.text());
        text(out, entry.byPostAuthor(), entry.held());
        text(out, form.css(), form.send(), form.frame());
        picks(out, form.text(), form.name(), form.site(), form.signedIn(), form.parentKey());
        text(out, form.about());
        text(out, signs.closed(), signs.paged(), signs.refused(), signs.refusedAt());
        picks(out, signs.claimed());
    }

    private Site site() {
        return new Site(
                line(),
                line(),
                line(),
                new Site.Head(pick(), pick(), pick(), pick(), pick(), pick(), pick()),
                new Site.Listing(line(), pick(), line(), line(), pick(), pick()),
                new Site.Entry(pick(), pick(), pick(), pick(), pick(), line(), line()),
                new Site.Form(line(), line(), line(), pick(), pick(), pick(), pick(), pick(), line()),
                new Site.Signs(line(), line(), line(), line(), pick()));
    }

    private static void text(StringBuilder out, String... texts) {
        for (String text : texts) {
            if (text.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a line break in " + text);
            }
            out.append(text).append('\n');
        }
    }

    private static void picks(StringBuilder out, Pick... picks) {
        for (Pick pick : picks) {
            String next = "";
            for (Pick.Look look : pick.looks()) {
                out.append(next).append(look.what()).append(look.with());
                for (String css : look.css()) {
                    out.append('\t').append(css);
                }
                for (Trim trim : look.trims()) {
                    out.append("\t>").append(trim.how()).append(trim.with());
                }
                next = "\t" + NEXT + "\t";
            }
            out.append('\n');
        }
    }

    private String line() {
        return lines.get(at++);
    }

    private Pick pick() {
        String line = line();
        List<Pick.Look> looks = new ArrayList<>();
        List<String> parts = Plain.parts(line, '\t');
        int from = 0;
        for (int i = 0; i <= parts.size() && !line.isEmpty(); i++) {
            if (i == parts.size() || parts.get(i).equals(NEXT)) {
                looks.add(look(parts, from, i));
                from = i + 1;
            }
        }
        return new Pick(looks);
    }

    private static Pick.Look look(List<String> parts, int from, int untilExclusive) {
        List<String> css = new ArrayList<>();
        List<Trim> trims = new ArrayList<>();
        for (int i = from + 1; i < untilExclusive; i++) {
            String part = parts.get(i);
            if (part.startsWith(">")) {
                trims.add(new Trim(part.charAt(1), part.substring(2)));
            } else {
                css.add(part);
            }
        }
        String what = parts.get(from);
        return new Pick.Look(what.charAt(0), what.substring(1), css, trims);
    }
}
