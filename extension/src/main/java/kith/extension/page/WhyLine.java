package kith.extension.page;

import kith.people.Settings;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** The one line at the head of the week: why I do this, in my words, or a place to write it. */
final class WhyLine {
    private final HTMLElement place = Words.element("div", "", "");
    private final Settings settings;

    private WhyLine(Settings settings) {
        this.settings = settings;
    }

    /** The line, or the place to write it while there is none. */
    static void in(HTMLElement main, Settings settings) {
        WhyLine line = new WhyLine(settings);
        if (settings.why().isEmpty()) {
            line.write("").in(line.place);
        } else {
            line.read(settings.why()).in(line.place);
        }
        main.appendChild(line.place);
    }

    private Shape read(String why) {
        Shape line = Shape.of("why");
        HTMLElement quoted = Words.element("q", "words", why);
        quoted.setDir("auto");
        if (settings.names().isEmpty()) {
            line.say("why", "whyIDoThisUnsigned", quoted);
        } else {
            line.say("why", "whyIDoThis", quoted, Words.name(settings.names().getFirst()));
        }
        return line.act("change-why", () -> {
            write(why).insteadOf(place);
            place.querySelector("input").focus();
        });
    }

    /** An emptied line is let go when one leaves it: then there is no button to press. */
    private Shape write(String before) {
        Shape form = Shape.of("why-write").value("why", before);
        HTMLElement field = form.slot("why");
        return form.act("keep-why", () -> keep(Shape.value(field).strip())).written("why", words -> {
            if (words.isBlank() && !before.isEmpty()) {
                letGo(before);
            }
        });
    }

    private void keep(String why) {
        if (!why.isEmpty() && Deed.done(new Message.Purpose(why), place)) {
            read(why).insteadOf(place);
            place.querySelector("button").focus();
        }
    }

    private void letGo(String before) {
        if (Deed.done(new Message.Purpose(""), place)) {
            boolean here = place.querySelector(":focus") != null; // Enter leaves a field, too
            write("").insteadOf(place);
            Shape.of("after")
                    .say("sentence", "writtenOver")
                    .act("undo", () -> keep(before))
                    .in(place);
            if (here) {
                place.querySelector("input").focus();
            }
        }
    }
}
