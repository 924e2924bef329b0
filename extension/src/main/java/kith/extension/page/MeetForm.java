package kith.extension.page;

import java.util.LinkedHashSet;
import java.util.Set;
import kith.people.Acquaintance.Bond;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** The place to remember somebody by hand: met on a course, on a plane. As quiet as can be until it is opened. */
final class MeetForm {
    /** What the page does with somebody who was met; it may wait for the browser, see {@link Deeds}. */
    interface Met {
        void take(Message.Meet who);
    }

    private MeetForm() {}

    static void in(HTMLElement parent, Met met) {
        Shape form = Shape.of("meet");
        HTMLElement name = form.slot("name");
        HTMLElement news = form.slot("news");
        HTMLElement link = form.slot("link");
        HTMLElement why = form.slot("why");
        HTMLElement bonds = form.slot("bonds");
        form.slot("form").addEventListener("submit", event -> {
            event.preventDefault();
            String called = Shape.value(name).strip();
            if (called.isEmpty()) {
                news.setTextContent(Words.say("meetName"));
                name.focus();
            } else {
                Message.Meet who = new Message.Meet(called, Shape.value(link), Shape.value(why), in(bonds));
                new Thread(() -> met.take(who)).start();
            }
        });
        form.in(parent);
    }

    private static Set<Bond> in(HTMLElement boxes) {
        Set<Bond> bonds = new LinkedHashSet<>();
        for (Bond bond : Bond.values()) {
            if (Shape.choice(boxes.querySelector("[value='" + bond + "']")).isChecked()) {
                bonds.add(bond);
            }
        }
        return bonds;
    }
}
