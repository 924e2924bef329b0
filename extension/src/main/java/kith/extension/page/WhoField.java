package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.extension.browser.Key;
import kith.extension.browser.Segments;
import kith.followup.WhoKnows;
import kith.people.Memory;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The popup's "Who knows about…?": answers while one types.
 *
 * <p>By keyboard: arrows, Enter or Tab lead from the field to the people, Enter on one opens their page, Escape empties
 * the field.
 */
final class WhoField {
    /** What browsers give as the key's code while an input method is at work with it. */
    private static final int COMPOSING = 229;

    private final HTMLElement whole = Shape.inPage("#who");
    private final HTMLElement field = Shape.inPage("#who-asked");
    private final HTMLElement news = Shape.inPage("#who-news");
    private final HTMLElement people = Shape.inPage("#who-people");
    private @Nullable Memory memory;

    /** Made of the memory at the first letter: most who open the popup ask nothing. */
    private @Nullable WhoKnows knows;

    private boolean called;

    WhoField() {
        field.addEventListener("input", event -> answer());
        // Who came by the key and asks nothing finds the rest of the popup again, by Tab too.
        field.addEventListener("blur", event -> alone(!Shape.value(field).isEmpty()));
        whole.addEventListener("keydown", event -> key((KeyboardEvent) event));
        Key.onPressed(() -> new Thread(this::comeIfCalled).start());
    }

    /** Asks what is now held; without anybody to ask about there is no field. */
    void over(@Nullable Memory held) {
        memory = held;
        knows = null;
        boolean anybody = held != null && WhoKnows.isAnybodyThere(held);
        whole.setHidden(!anybody);
        if (!Shape.value(field).isEmpty()) {
            answer();
        }
        comeIfCalled();
    }

    /** The key may be heard before anything is read, when the field is not there yet. */
    private void comeIfCalled() {
        called = Key.taken() || called;
        if (called && !whole.isHidden()) {
            called = false;
            alone(true);
            field.focus();
        }
    }

    private void answer() {
        String question = Shape.value(field);
        alone(!question.isEmpty());
        people.setTextContent("");
        if (memory == null || question.isEmpty()) {
            Words.news(news, "", true);
            return;
        }
        WhoKnows knows = this.knows == null ? new WhoKnows(memory, Segments.OF_BROWSER) : this.knows;
        this.knows = knows;
        List<WhoKnows.Known> found = knows.about(question);
        List<String> names = new ArrayList<>();
        for (WhoKnows.Known known : found) {
            names.add(known.person().name());
            shape(known).in(people);
        }
        boolean nobody = found.isEmpty() && knows.asks(question);
        // Names are on the screen already.
        Words.news(news, nobody ? Words.say("whoKnowsNobody") : Words.list(names), nobody);
    }

    /** While somebody asks, what the popup says of the page steps aside: the answers would stand below its edge. */
    private void alone(boolean asking) {
        whole.setClassName(asking ? "who asking" : "who");
    }

    private static Shape shape(WhoKnows.Known known) {
        Shape one = Shape.of("who-one")
                .text("person", known.person().name())
                .link("person", Words.personPage(known.person().id()))
                .text("mine", known.mine() ? Words.say("myNote") : "")
                .text("quote", known.words());
        if (known.mine()) {
            one.slot("quote").setClassName("mine said");
        }
        if (!known.title().isEmpty()) {
            one.say("where", "whoKnowsWhere", Words.title(known.title()));
        }
        return one;
    }

    private void key(KeyboardEvent event) {
        if (event.getKeyCode() == COMPOSING) {
            return;
        }
        boolean inField = people.querySelector(":focus") == null;
        switch (event.getKey()) {
            case "ArrowDown" -> go(event, inField ? "a" : "li:focus-within + li a");
            case "ArrowUp" -> {
                if (!inField) {
                    go(event, "li:has(+ li:focus-within) a");
                }
            }
            case "Enter" -> {
                if (inField) {
                    go(event, "a");
                }
            }
            case "Escape" -> empty(event);
            default -> {}
        }
    }

    /** To somebody, or back to the field above the first. */
    private void go(KeyboardEvent event, String css) {
        event.preventDefault();
        HTMLElement to = people.querySelector(css);
        if (to != null) {
            to.focus();
        } else if (event.getKey().equals("ArrowUp")) {
            field.focus();
        }
    }

    /** Once there is nothing to empty, the key is the browser's: it closes the popup. */
    private void empty(KeyboardEvent event) {
        if (!Shape.value(field).isEmpty()) {
            event.preventDefault();
            Shape.write(field, "");
            answer();
            field.focus();
        }
    }
}
