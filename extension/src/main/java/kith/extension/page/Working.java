package kith.extension.page;

import org.teavm.jso.dom.html.HTMLElement;

/** Something that takes its time: says how far it is, and can be told to stop. */
final class Working {
    private final HTMLElement news;
    private boolean goesOn = true;
    private String said = "";

    /** In the place of what was there. */
    Working(HTMLElement place) {
        Shape work = Shape.of("at-work").act("stop", () -> goesOn = false);
        news = work.slot("how-far");
        work.insteadOf(place);
    }

    /** The same for what cannot be stopped. */
    Working(HTMLElement place, String key) {
        Shape work = Shape.of("at-work").without("stop");
        news = work.slot("how-far");
        work.insteadOf(place);
        say(key);
    }

    /** Says a sentence, once. */
    void say(String key) {
        if (!said.equals(key)) {
            said = key;
            news.setTextContent(Words.say(key));
        }
    }

    /** False once it was told to stop. */
    boolean goesOn() {
        return goesOn;
    }
}
