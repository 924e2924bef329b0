package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.extension.browser.Database;
import kith.extension.browser.Key;
import kith.extension.browser.Segments;
import kith.followup.WhoKnows;
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

    private final HTMLElement who = Shape.inPage("#who");
    private final HTMLElement field = Shape.inPage("#who-asked");
    private final HTMLElement news = Shape.inPage("#who-news");
    private final HTMLElement people = Shape.inPage("#who-people");
    private @Nullable Whole whole;

    /** Made when somebody comes to the field: most who open the popup ask nothing. */
    private @Nullable WhoKnows knows;

    private boolean reading;

    private boolean called;

    WhoField() {
        field.addEventListener("focus", event -> prepare());
        field.addEventListener("input", event -> answer());
        // Who came by the key and asks nothing finds the rest of the popup again, by Tab too.
        field.addEventListener("blur", event -> alone(!Shape.value(field).isEmpty()));
        who.addEventListener("keydown", event -> key((KeyboardEvent) event));
        Key.onPressed(() -> new Thread(this::comeIfCalled).start());
    }

    /** Asks what is now held; without anybody to ask about there is no field. */
    void over(@Nullable Whole held) {
        whole = held;
        knows = null;
        reading = false;
        who.setHidden(held == null);
        answerWhatIsAsked();
        comeIfCalled();
    }

    /** The key may be heard before anything is read, when the field is not there yet. */
    private void comeIfCalled() {
        called = Key.taken() || called;
        if (called && !who.isHidden()) {
            called = false;
            alone(true);
            field.focus();
        }
    }

    /** Who came by the key and has not typed yet keeps the field in front, whatever has been read meanwhile. */
    private void answerWhatIsAsked() {
        if (!Shape.value(field).isEmpty()) {
            answer();
        }
    }

    private void answer() {
        String question = Shape.value(field);
        alone(!question.isEmpty());
        people.setTextContent("");
        WhoKnows knows = this.knows;
        if (knows == null || question.isEmpty()) {
            Words.news(news, "", true);
            prepare();
            return;
        }
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

    /** Reads what people said, and then answers what was asked meanwhile. */
    private void prepare() {
        Whole held = whole;
        if (held != null && knows == null && !reading) {
            reading = true;
            new Thread(() -> prepare(held)).start();
        }
    }

    private void prepare(Whole held) {
        try {
            WhoKnows ready = new WhoKnows(held.memory(), Segments.OF_BROWSER);
            if (held == whole) {
                knows = ready;
                answerWhatIsAsked();
            }
        } catch (Database.Unavailable unread) {
            reading = false;
            Words.news(news, Words.say("errorMemory"), true);
        }
    }

    /** While somebody asks, what the popup says of the page steps aside: the answers would stand below its edge. */
    private void alone(boolean asking) {
        who.setClassName(asking ? "who asking" : "who");
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
