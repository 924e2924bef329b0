package kith.extension.page;

import java.util.List;
import kith.people.Memory;
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
    private final Memory memory;
    private final PageReading page;
    private final List<Person> readers;

    private SaveFor(Popup popup, Memory memory, PageReading page, List<Person> readers) {
        this.popup = popup;
        this.memory = memory;
        this.page = page;
        this.readers = readers;
    }

    static void in(HTMLElement main, Popup popup, Memory memory, PageReading page) {
        List<Person> readers = Shelf.readers(memory);
        if (!readers.isEmpty() && !page.link().isEmpty()) {
            new SaveFor(popup, memory, page, readers).shape().in(main);
        }
    }

    private Shape shape() {
        Shape shape = Shape.of("save-for");
        HTMLElement people = shape.slot("readers");
        HTMLElement nobody = shape.slot("nobody");
        HTMLElement field = shape.slot("typed");
        if (readers.size() > FEW) {
            field.addEventListener("input", event -> list(people, nobody, Shape.value(field)));
        } else {
            shape.without("find");
        }
        list(people, nobody, "");
        return shape;
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
        if (Shelf.holds(memory, person.id(), page.link())) {
            Popup.sentence("keptForAlready", Words.name(person.name()));
        } else {
            popup.undoable(
                    new Message.KeepFor(person.id(), page.link(), page.title()), "keptFor", Words.name(person.name()));
        }
    }
}
