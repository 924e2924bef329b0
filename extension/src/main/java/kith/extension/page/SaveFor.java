package kith.extension.page;

import java.util.List;
import kith.extension.browser.Database;
import kith.people.Person;
import kith.people.Shelf;
import kith.reading.PageReading;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** "Save this for…": puts the page on the shelf of somebody remembered; quiet, and not there where nobody is. */
final class SaveFor {
    /** More names than these are found by typing. */
    private static final int FEW = 6;

    private final Popup popup;
    private final Whole whole;
    private final PageReading page;
    private List<Person> readers = List.of();

    private SaveFor(Popup popup, Whole whole, PageReading page) {
        this.popup = popup;
        this.whole = whole;
        this.page = page;
    }

    static void in(HTMLElement main, Popup popup, Whole whole, PageReading page) {
        if (!page.link().isEmpty()) {
            new SaveFor(popup, whole, page).shape().in(main);
        }
    }

    /** Whom it may be for is read when it is opened. */
    private Shape shape() {
        Shape shape = Shape.of("save-for");
        HTMLElement details = shape.outermost();
        HTMLElement find = shape.slot("find");
        HTMLElement field = shape.slot("typed");
        HTMLElement people = shape.slot("readers");
        HTMLElement nobody = shape.slot("nobody");
        field.addEventListener("input", event -> list(people, nobody, Shape.value(field)));
        details.addEventListener(
                "toggle",
                event -> new Thread(() -> {
                            if (details.hasAttribute("open") && readers.isEmpty() && read(nobody)) {
                                find.setHidden(readers.size() <= FEW);
                                list(people, nobody, "");
                            }
                        })
                        .start());
        return shape;
    }

    private boolean read(HTMLElement nobody) {
        try {
            readers = Shelf.readers(whole.memory());
            return true;
        } catch (Database.Unavailable unread) {
            nobody.setTextContent(Words.say("errorMemory"));
            return false;
        }
    }

    private void list(HTMLElement people, HTMLElement nobody, String typed) {
        List<Person> named = Shelf.named(readers, typed);
        people.setTextContent("");
        named.stream().limit(FEW).forEach(person -> one(person).in(people));
        nobody.setTextContent(named.isEmpty() ? Words.say("nobodyOfThatName") : "");
    }

    private Shape one(Person person) {
        return Shape.of("save-for-one").text("name", person.name()).act("this-person", () -> keep(person));
    }

    private void keep(Person person) {
        if (Shelf.holds(whole.memory(), person.id(), page.link())) {
            Popup.sentence("keptForAlready", Words.name(person.name()));
        } else {
            popup.undoable(
                    new Message.KeepFor(person.id(), page.link(), page.title()), "keptFor", Words.name(person.name()));
        }
    }
}
