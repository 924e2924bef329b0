package kith.extension.page;

import kith.people.Change;
import kith.wire.Answer;
import kith.wire.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** Something a button or a field asks the worker for; when it was not done, that is said where the user is looking. */
final class Deed {
    private Deed() {}

    /** Whether it was done; if not, {@code near} ends with one sentence that says so. */
    static boolean done(Message.Command command, HTMLElement near) {
        return back(command, near) != null;
    }

    /** What undoes it once it was done; null when it was not. */
    static @Nullable Change back(Message.Command command, HTMLElement near) {
        HTMLElement said = near.querySelector("[role='alert']");
        if (said != null) {
            said.getParentNode().removeChild(said);
        }
        if (answer(command) instanceof Answer.Done done) {
            return done.back();
        }
        HTMLElement sentence = Words.element("p", "small", "");
        sentence.setAttribute("role", "alert");
        near.appendChild(sentence);
        // A screen reader says what changes in a place that it knows: first the place, then the words.
        Window.setTimeout(() -> sentence.setTextContent(Words.say("errorNotDone")), 0);
        return null;
    }

    /** A worker that could not be reached has done nothing. */
    private static Answer answer(Message.Command command) {
        try {
            return Talk.send(command);
        } catch (RuntimeException unreached) {
            return new Answer.Refused("unreached");
        }
    }
}
