package kith.extension.page;

import kith.reading.Links;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.DocumentFragment;
import org.teavm.jso.dom.xml.Node;

/**
 * One passage of a page: a copy of an HTML template whose slots are filled with text.
 *
 * <p>Everything goes in as text; links lead to the web, to a mail, or to Kith's own pages, and nowhere else.
 */
final class Shape {
    /** A {@code <template>}. */
    interface Template extends JSObject {
        @JSProperty
        DocumentFragment getContent();
    }

    /** A field to write in. */
    private interface Field extends JSObject {
        @JSProperty
        String getValue();

        @JSProperty
        void setValue(String text);
    }

    /** A radio button or a check box. */
    interface Choice extends JSObject {
        @JSProperty
        void setChecked(boolean checked);

        @JSProperty
        boolean isChecked();
    }

    /** A fragment with selectors. */
    interface Searched extends Node {
        HTMLElement querySelector(String css);
    }

    private final Searched root;

    private Shape(Searched root) {
        this.root = root;
    }

    /** A new copy of the template with this id. */
    static Shape of(String template) {
        Template found = (Template) (JSObject) HTMLDocument.current().getElementById(template);
        return new Shape((Searched) found.getContent().cloneNode(true));
    }

    /** The page's main part, emptied; it takes the focus if something in it had it, so that it is never lost. */
    static HTMLElement emptyMain() {
        HTMLElement main = HTMLDocument.current().getElementById("main");
        if (main.querySelector(":focus") != null) {
            main.setTabIndex(-1);
            main.focus();
        }
        main.setTextContent("");
        return main;
    }

    /** After main was filled anew: its first sentence takes the focus that was within before. */
    static void giveFocus(HTMLElement main) {
        HTMLElement first = main.querySelector("h1, h2, p");
        if (inPage("#main:focus") != null && first != null) {
            first.setTabIndex(-1);
            first.focus();
        }
    }

    /** The part of the page that is there before any template. */
    static HTMLElement inPage(String css) {
        return HTMLDocument.current().querySelector(css);
    }

    /** The element that holds all others, for as long as the passage is not on a page yet. */
    HTMLElement outermost() {
        return root.querySelector("*");
    }

    HTMLElement slot(String name) {
        return root.querySelector("[data-slot='" + name + "']");
    }

    Shape text(String slot, String text) {
        slot(slot).setTextContent(text);
        return this;
    }

    /** Fills a slot with a sentence of {@code _locales}. */
    Shape say(String slot, String key, Node... parts) {
        Words.say(slot(slot), key, parts);
        return this;
    }

    Shape value(String slot, String text) {
        write(slot(slot), text);
        return this;
    }

    Shape link(String slot, String href) {
        follow(slot(slot), href);
        return this;
    }

    Shape add(String slot, Shape part) {
        slot(slot).appendChild(part.root);
        return this;
    }

    /** The button of this name. */
    HTMLElement button(String name) {
        return root.querySelector("[data-act='" + name + "']");
    }

    /** What the button of this name does; in a thread of its own, so that it may wait for the browser. */
    Shape act(String name, Runnable deed) {
        onClick(button(name), deed);
        return this;
    }

    /** Calls with the words in a field whenever the user has changed them and leaves it. */
    Shape written(String slot, Deeds.WithWords heard) {
        HTMLElement field = slot(slot);
        field.addEventListener("change", event -> {
            String words = value(field);
            new Thread(() -> heard.take(words)).start();
        });
        return this;
    }

    static String value(HTMLElement field) {
        return ((Field) (JSObject) field).getValue();
    }

    static void write(HTMLElement field, String text) {
        ((Field) (JSObject) field).setValue(text);
    }

    static Choice choice(HTMLElement box) {
        return (Choice) (JSObject) box;
    }

    /** One more choice of a {@code <select>}. */
    static HTMLElement option(HTMLElement select, String value, String words) {
        HTMLElement option = Words.element("option", "", words);
        option.setAttribute("value", value);
        select.appendChild(option);
        return option;
    }

    static void onClick(HTMLElement button, Runnable deed) {
        button.addEventListener("click", event -> new Thread(deed).start());
    }

    Shape without(String slot) {
        HTMLElement element = slot(slot);
        element.getParentNode().removeChild(element);
        return this;
    }

    void in(HTMLElement parent) {
        parent.appendChild(root);
    }

    /** In the place of what was there; what can take the focus gets it, so that a screen reader hears the news. */
    void insteadOf(HTMLElement parent) {
        parent.setTextContent("");
        parent.appendChild(root);
        HTMLElement news = parent.querySelector("[tabindex='-1']");
        if (news != null) {
            news.focus();
        }
    }

    /** Sets an address if it is one that may be followed: http, https, mailto, or a page of Kith's. */
    static void follow(HTMLElement link, String href) {
        boolean own = href.startsWith("person.html?") || href.equals("weekly.html");
        if (own || href.startsWith("mailto:") || !Links.clean(href).isEmpty()) {
            link.setAttribute("href", href);
        }
    }
}
