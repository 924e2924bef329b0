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
        return movedPage(url, url, html);
    }

    /** A page that scripts have made of the one that was loaded. */
    static Page movedPage(String loaded, String url, String html) {
        return new Page(url, loaded, of(Jsoup.parse(html, url)), 0);
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
    public @Nullable Markup parent() {
        Element parent = element.parent();
        return parent == null ? null : new JsoupMarkup(parent, parsed);
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
    public boolean is(Markup other) {
        return element.equals(((JsoupMarkup) other).element);
    }

    @Override
    public Steps walk(Walk walk) {
        return new Walking(this, walk);
    }

    /** As {@code DomWalk} of the content script does it in the live DOM. */
    private static final class Walking implements Steps {
        private final List<JsoupMarkup> open = new ArrayList<>();
        private final Map<String, Evaluator> parsed;
        private final Walk walk;
        private @Nullable Node ahead;

        Walking(JsoupMarkup root, Walk walk) {
            this.parsed = root.parsed;
            this.walk = walk;
            this.ahead = firstChild(root);
        }

        @Override
        public boolean next() {
            Node node = ahead;
            if (node == null) {
                if (open.isEmpty()) {
                    return false;
                }
                JsoupMarkup left = open.remove(open.size() - 1);
                walk.leave(left);
                ahead = left.element.nextSibling();
                return true;
            }
            ahead = node.nextSibling();
            if (node instanceof TextNode text) {
                walk.text(text.getWholeText());
            } else if (node instanceof DataNode data) { // in the live DOM a script's text is a text
                walk.text(data.getWholeData());
            } else if (node instanceof Element element) {
                JsoupMarkup below = new JsoupMarkup(element, parsed);
                if (walk.enter(below)) {
                    open.add(below);
                    ahead = firstChild(below);
                }
            }
            return true;
        }

        private static @Nullable Node firstChild(JsoupMarkup of) {
            return of.element.childNodeSize() == 0 ? null : of.element.childNode(0);
        }
    }

    private Evaluator evaluator(String css) {
        if (css.contains("~=")) {
            throw new IllegalArgumentException("jsoup takes ~= for a regular expression: " + css);
        }
        return parsed.computeIfAbsent(css, QueryParser::parse);
    }
}
