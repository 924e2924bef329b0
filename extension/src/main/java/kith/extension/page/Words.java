package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.extension.browser.Json;
import kith.extension.browser.Language;
import kith.people.Turn;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/** The sentences of {@code _locales}, with names, titles and links set into them as elements, never as markup. */
final class Words {
    /** Stands for the first placeholder while a message is made; the next ones follow it. No message has these. */
    private static final char FIRST = '\uE000';

    /** What {@code java.net.URLEncoder} would be in a browser. */
    @JSClass(name = "globalThis")
    abstract static class Uri implements JSObject {
        static native String encodeURIComponent(String text);
    }

    /** {@code Intl.ListFormat}. */
    @JSClass(name = "Intl.ListFormat")
    static class Lists implements JSObject {
        Lists(String language) {}

        native String format(JSObject texts);
    }

    private Words() {}

    /** As one lists things in this language: {@code "Ines, Mara, and WG"}; "" for none. */
    static String list(List<String> things) {
        return new Lists(Language.tag()).format(Json.strings(things));
    }

    /** A sentence as plain text: {@code say("forget", "Ines") -> "Forget Ines"}; a name that ends in a full stop ends it, too. */
    static String say(String key, String... parts) {
        String sentence = Language.say(key, List.of(parts));
        for (String part : parts) {
            sentence = part.endsWith(".") ? sentence.replace(part + ".", part) : sentence;
        }
        return sentence;
    }

    /** Puts a sentence into an element; each part stands where its placeholder does. */
    static void say(HTMLElement into, String key, Node... parts) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            marks.add(String.valueOf((char) (FIRST + i)));
        }
        String sentence = Language.say(key, marks);
        into.setTextContent("");
        int from = 0;
        for (int i = 0; i < sentence.length(); i++) {
            int part = sentence.charAt(i) - FIRST;
            if (part >= 0 && part < parts.length) {
                into.appendChild(text(sentence.substring(from, i)));
                into.appendChild(parts[part].cloneNode(true));
                from = i + 1;
                boolean ended = String.valueOf(parts[part].getTextContent()).endsWith(".");
                from += ended && sentence.startsWith(".", from) ? 1 : 0;
            }
        }
        into.appendChild(text(sentence.substring(from)));
    }

    static Node text(String text) {
        return HTMLDocument.current().createTextNode(text);
    }

    /** A name inside a sentence, kept apart from the direction of the text around it. */
    static HTMLElement name(String name) {
        return element("bdi", "", name);
    }

    /** A name that a person goes by, in the people's face. */
    static HTMLElement boldName(String name) {
        HTMLElement element = element("span", "name", name);
        element.setDir("auto");
        return element;
    }

    /** The title of a post or thread. */
    static HTMLElement title(String title) {
        HTMLElement element = element("cite", "idea said", title);
        element.setDir("auto");
        return element;
    }

    /** A link within a sentence; plain text when the address is not one to follow. */
    static HTMLElement link(String text, String href) {
        HTMLElement element = element("a", "", text);
        Shape.follow(element, href);
        return element;
    }

    /** A title that leads to its page. */
    static HTMLElement titleLink(String title, String href) {
        HTMLElement link = element("a", "", "");
        link.appendChild(title(title));
        Shape.follow(link, href);
        return link;
    }

    /** Says what was found: for all to see, or to those only who hear the page where the others see it anyway. */
    static void news(HTMLElement place, String words, boolean seen) {
        place.setClassName(seen ? "small soft" : "unseen");
        if (!words.equals(place.getTextContent())) {
            place.setTextContent(words);
        }
    }

    /** What became of a comment of mine, where there is something to say about it. */
    static String state(Turn.State state) {
        return switch (state) {
            case HELD -> say("stateWaiting");
            case GONE -> say("stateNotOnPage");
            case POSTED, VISIBLE -> "";
        };
    }

    /** As it stands within an address. */
    static String inLink(String words) {
        return Uri.encodeURIComponent(words);
    }

    /** The address of somebody's page in Kith. */
    static String personPage(String id) {
        return "person.html?id=" + inLink(id);
    }

    static HTMLElement element(String tag, String css, String text) {
        HTMLElement element = HTMLDocument.current().createElement(tag);
        if (!css.isEmpty()) {
            element.setClassName(css);
        }
        element.setTextContent(text);
        return element;
    }
}
