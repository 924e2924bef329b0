package kith.extension.page;

import kith.extension.browser.Database;
import kith.people.Dot;
import kith.people.Rhythm;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** Asked once, below the end of the first week with ideas: whether a dot on the icon may tell of the next. */
final class DotQuestion {
    private final HTMLElement place = Words.element("div", "dot-question", "");
    private final Database database;
    private boolean answered;

    DotQuestion(Database database) {
        this.database = database;
    }

    void in(HTMLElement main) {
        place.setTextContent("");
        question().in(place);
        main.appendChild(place);
    }

    private Shape question() {
        return Shape.of("dot")
                .act("dot-yes", () -> say(Dot.Wish.YES, "afterDot"))
                .act("dot-no", () -> say(Dot.Wish.NO, "afterNoDot"));
    }

    private void say(Dot.Wish wish, String sentence) {
        if (kept(wish)) {
            answered = true;
            Shape.of("after").say("sentence", sentence).act("undo", this::undo).insteadOf(place);
        }
    }

    private void undo() {
        if (kept(Dot.Wish.UNSAID)) {
            answered = false;
            question().insteadOf(place);
        }
    }

    private boolean kept(Dot.Wish wish) {
        Rhythm rhythm = database.settings().rhythm();
        return Deed.done(new Message.Tune(rhythm.with(rhythm.dot().with(wish))), place);
    }

    /** What was answered in another window is not asked here any more. */
    void reread(Rhythm rhythm) {
        if (!answered && rhythm.dot().wish() != Dot.Wish.UNSAID && place.querySelector(":focus") == null) {
            place.setTextContent("");
        }
    }
}
