package kith.extension.page;

import java.time.Instant;
import kith.followup.Opening;
import kith.followup.Suggestion;
import kith.followup.draft.Draft;
import kith.followup.draft.Line;
import kith.reading.Plain;
import kith.wire.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** The place to write in a card. What is written is kept as one writes; nothing is ever sent. */
final class Pad {
    /** After so long without a key the draft is kept. */
    private static final int PAUSE_MILLIS = 400;

    /** A field whose text can be selected. */
    interface Selected extends JSObject {
        void setSelectionRange(int start, int end);
    }

    private final Suggestion suggestion;
    private final Draft draft;
    private final String offered;
    private final HTMLElement place;
    private final HTMLElement button;
    private String kept;
    private int timer;
    private boolean fineAsItIs;
    private @Nullable HTMLElement field;

    /**
     * A closed pad.
     *
     * @param place where it opens
     * @param button opens and closes it
     */
    Pad(Suggestion suggestion, Draft draft, HTMLElement place, HTMLElement button) {
        this.suggestion = suggestion;
        this.draft = draft;
        this.offered = Drafts.text(draft, opening());
        this.kept = suggestion.draft();
        this.place = place;
        this.button = button;
        Shape.onClick(button, () -> {
            if (field == null) {
                open();
            } else {
                close();
            }
        });
    }

    private void open() {
        Shape pad = Shape.of("pad")
                .say("to", to(), Words.name(suggestion.person().name()))
                .value("draft", kept.isEmpty() ? offered : kept)
                .written("draft", this::keep)
                .act("let-it-sit", this::letItSit);
        HTMLElement opened = pad.slot("draft");
        opened.addEventListener("input", event -> {
            Window.clearTimeout(timer);
            timer = Window.setTimeout(() -> new Thread(() -> keep(Shape.value(opened))).start(), PAUSE_MILLIS);
        });
        field = opened;
        new PadHelp(draft, opened, words -> keep(words)).into(pad);
        pad.insteadOf(place);
        button.setAttribute("aria-expanded", "true");
        opened.focus();
        selectEmptyPlace(opened);
        remark(Shape.value(opened));
    }

    private String to() {
        return switch (suggestion.move()) {
            case ANSWER, THANK -> "padToThread";
            case COMMENT -> "padToPost";
            case SHARE, QUESTION, RECONNECT, INTRODUCE, WRITE, ADVICE -> "padTo";
        };
    }

    private @Nullable Line opening() {
        return draft.openings().isEmpty() ? null : draft.openings().getFirst();
    }

    /** The next key then writes where my sentence goes. */
    private static void selectEmptyPlace(HTMLElement field) {
        String empty = Drafts.emptyPlace();
        int start = Shape.value(field).indexOf(empty);
        if (start >= 0) {
            ((Selected) (JSObject) field).setSelectionRange(start, start + empty.length());
        }
    }

    /** What is written, or the beginning that is offered while the pad is open. */
    String words() {
        HTMLElement open = field;
        return open == null ? kept : Shape.value(open);
    }

    boolean isOpen() {
        return field != null;
    }

    /** What is too long to be kept stands only here, so the pad stays open. */
    private void close() {
        HTMLElement open = field;
        if (open != null && keep(Shape.value(open)) && !isTooLong(Shape.value(open))) {
            Window.clearTimeout(timer);
            field = null;
            place.setTextContent("");
            button.setAttribute("aria-expanded", "false");
        }
    }

    private void letItSit() {
        close();
        if (field == null) {
            HTMLElement sentence = Words.element("p", "pad small soft", Words.say("afterLetItSit"));
            sentence.setTabIndex(-1);
            place.appendChild(sentence);
            sentence.focus();
        }
    }

    /** Whether the words are safe. A shape that was only offered is nobody's draft and is not kept. */
    private boolean keep(String all) {
        remark(all);
        String words = Plain.cut(all, KeptField.LONGEST);
        boolean nothingNew = words.equals(kept) || (kept.isEmpty() && words.equals(offered));
        if (nothingNew) {
            return true;
        }
        boolean done = Deed.done(new Message.Draft(suggestion.shown(Instant.now()), words), place);
        kept = done ? words : kept;
        return done;
    }

    /** The quiet note under a draft that begins by asking. */
    private void remark(String words) {
        HTMLElement note = place.querySelector("[data-slot='note']");
        if (note == null) {
            return;
        }
        boolean asks = !fineAsItIs && Opening.asks(words);
        if (isTooLong(words)) {
            note.setTextContent(Words.say("keptBeginning"));
        } else if (!asks) {
            note.setTextContent("");
        } else if (note.querySelector("button") == null) {
            note.setTextContent("");
            Shape.of("asking").act("fine-as-it-is", this::fineAsItIs).in(note);
        }
    }

    private static boolean isTooLong(String words) {
        return words.length() > KeptField.LONGEST;
    }

    private void fineAsItIs() {
        fineAsItIs = true;
        HTMLElement open = field;
        if (open != null) {
            remark(Shape.value(open));
            open.focus();
        }
    }

    /** Takes over what was written in another window, unless this one is being written in. */
    void reread(String draft) {
        HTMLElement open = field;
        String before = kept.isEmpty() ? offered : kept;
        if (open == null) {
            kept = draft;
        } else if (Shape.value(open).equals(before) && !draft.equals(kept)) {
            kept = draft;
            Shape.write(open, draft.isEmpty() ? offered : draft);
        }
    }
}
