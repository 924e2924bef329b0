package kith.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * A page parsed by jsoup, held to the rules of the live DOM.
 *
 * <p>jsoup's own {@code select} includes the element itself and sees nothing above it; {@code querySelectorAll} does
 * not and does. So every element below is asked whether it matches within the whole document.
 */
public final class JsoupMarkup implements Markup {

    private final Element element;
    private final Map<String, Evaluator> parsed;

    private JsoupMarkup(Element element, Map<String, Evaluator> parsed) {
        this.element = element;
        this.parsed = parsed;
    }

    static Markup of(Document document) {
        return new JsoupMarkup(document, new HashMap<>());
    }

    /** A page from its HTML, links resolved against its address. */
    public static Page page(String url, String html) {
        return new Page(url, of(Jsoup.parse(html, url)), 0);
    }

    @Override
    public List<Markup> all(String css) {
        List<Markup> found = new ArrayList<>();
        for (Element below : element.getAllElements()) {
            if (!below.equals(element) && below.is(evaluator(css))) {
                found.add(new JsoupMarkup(below, parsed));
            }
        }
        return found;
    }

    @Override
    public @Nullable Markup first(String css) {
        Evaluator evaluator = evaluator(css);
        Element found = element.stream()
                .filter(below -> !below.equals(element) && below.is(evaluator))
                .findFirst()
                .orElse(null);
        return found == null ? null : new JsoupMarkup(found, parsed);
    }

    @Override
    public @Nullable Markup closest(String css) {
        Element found = element.closest(evaluator(css));
        return found == null ? null : new JsoupMarkup(found, parsed);
    }

    @Override
    public boolean holds(Markup other) {
        Element up = ((JsoupMarkup) other).element;
        while (up != null && !up.equals(element)) {
            up = up.parent();
        }
        return up != null;
    }

    @Override
    public String tag() {
        return element instanceof Document ? "" : element.normalName();
    }

    @Override
    public String attr(String name) {
        if (name.startsWith("abs:")) {
            return address(element.attr(name));
        }
        boolean field = Plain.holdsWord(" input textarea select button option ", tag());
        return !name.equals("value") ? element.attr(name) : field ? element.val() : "";
    }

    /** As a browser writes it (url.spec.whatwg.org): hosts in lower case, spaces as {@code %20}. */
    private static String address(String resolved) {
        int host = resolved.indexOf("://") + 3;
        int path = host < 3 ? -1 : resolved.indexOf('/', host);
        String link = resolved.strip().replace(" ", "%20");
        return path < 0 ? link : Plain.lower(link.substring(0, path)) + link.substring(path);
    }

    @Override
    public boolean matches(String css) {
        return element.is(evaluator(css));
    }

    @Override
    public void walk(Walk walk) {
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    walk.text(text.getWholeText());
                } else if (node instanceof DataNode data) { // in the live DOM a script's text is a text
                    walk.text(data.getWholeData());
                } else if (node instanceof Element below && !below.equals(element)) {
                    return walk.enter(new JsoupMarkup(below, parsed))
                            ? FilterResult.CONTINUE
                            : FilterResult.SKIP_ENTIRELY;
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element below && !below.equals(element)) {
                    walk.leave(new JsoupMarkup(below, parsed));
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    private Evaluator evaluator(String css) {
        if (css.contains("~=")) {
            throw new IllegalArgumentException("jsoup takes ~= for a regular expression: " + css);
        }
        return parsed.computeIfAbsent(css, QueryParser::parse);
    }
}
