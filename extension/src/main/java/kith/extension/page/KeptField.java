package kith.extension.page;

import kith.reading.Plain;
import kith.wire.Message;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A field whose words are kept while one writes and when one leaves it. Where much of what stood there is gone, there is
 * a way back; where more is written than can be kept, that is said.
 */
final class KeptField {
    /** After so long without a key the words are kept. */
    private static final int PAUSE_MILLIS = 800;

    /** The longest text of a record, see {@code kith.wire.Tree}. */
    static final int LONGEST = 100_000;

    private final HTMLElement field;
    private final HTMLElement around;
    private final HTMLElement news = Words.element("div", "small soft", "");
    private final Deeds.WithCommand command;

    /** What was there when one began to write. */
    private String before;

    private String kept;
    private int timer;

    private KeptField(HTMLElement field, Deeds.WithCommand command) {
        this.field = field;
        this.around = (HTMLElement) field.getParentNode();
        this.command = command;
        this.kept = Shape.value(field);
        this.before = kept;
        news.setAttribute("role", "status");
        around.appendChild(news);
        field.addEventListener("input", event -> {
            Window.clearTimeout(timer);
            timer = Window.setTimeout(() -> new Thread(this::keep).start(), PAUSE_MILLIS);
        });
        field.addEventListener("change", event -> new Thread(this::left).start());
    }

    /** Keeps what is written into a field of a page; what the field shows now counts as kept. */
    static KeptField of(HTMLElement field, Deeds.WithCommand command) {
        return new KeptField(field, command);
    }

    /** Follows what was written in another window, unless this one is being written in. */
    void reread(String words) {
        boolean untouched = Shape.value(field).equals(kept) && around.querySelector(":focus") == null;
        if (untouched && !words.equals(kept)) {
            Shape.write(field, words);
            kept = words;
            before = words;
            news.setTextContent("");
        }
    }

    private void left() {
        Window.clearTimeout(timer);
        keep();
        String was = before;
        before = kept;
        if (!was.isBlank() && kept.length() < was.length() / 2) {
            Shape.of("written-over").act("undo", () -> back(was)).in(news);
        }
    }

    private void back(String was) {
        Shape.write(field, was);
        keep();
        before = kept;
        field.focus();
    }

    private void keep() {
        String words = Shape.value(field);
        String most = Plain.cut(words, LONGEST);
        Message.Command keep = most.equals(kept) ? null : command.command(most);
        if (keep != null && Deed.done(keep, around)) {
            kept = most;
            news.setTextContent(most.equals(words) ? "" : Words.say("keptBeginning"));
        }
    }
}
