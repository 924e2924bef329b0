package kith.extension.page;

import kith.extension.browser.Arriving;
import kith.extension.browser.Copies;
import kith.extension.browser.Database;
import kith.extension.browser.FileText;
import kith.extension.browser.Files;
import kith.extension.browser.Sealed;
import kith.extension.browser.Slices;
import kith.extension.moving.Copied;
import kith.extension.moving.Merged;
import kith.moving.BackupTrouble;
import kith.people.Person;
import kith.wire.Answer;
import kith.wire.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;
import org.teavm.jso.file.Blob;

/**
 * Brings a copy back: a file, its passphrase, what it would change, and only then the change, with one way back. Until the
 * user says so the copy waits in a place of its own ({@link Arriving}); the worker writes it.
 */
final class BringBack {
    /** What somebody could write and meet in a long life takes a third of it; more would be no copy, or a trap. */
    private static final double MOST_BYTES = 300e6;

    private final Database database;
    private final HTMLElement place;

    BringBack(Database database, HTMLElement place) {
        this.database = database;
        this.place = place;
    }

    /** Asks for a file; where another page holds the place that copies wait in, that one does. */
    void begin(boolean held) {
        if (held) {
            choose("copyStays").in(place);
        } else {
            Words.say(place, "copyElsewhere");
        }
    }

    private Shape choose(String sentence, Node... parts) {
        Shape choose = Shape.of("choose").say("sentence", sentence, parts);
        HTMLElement field = choose.slot("file");
        field.addEventListener("change", event -> new Thread(() -> chosen(Files.chosen(field))).start());
        return choose;
    }

    private void again(String sentence, Node... parts) {
        choose(sentence, parts).insteadOf(place);
    }

    private void chosen(@Nullable Blob file) {
        if (file == null) {
            return;
        }
        if (Files.size(file) > MOST_BYTES) {
            again("copyTooLarge", Words.text(Bytes.say(MOST_BYTES)));
            return;
        }
        try {
            if (Sealed.is(file)) {
                ask(file, "copyClosed");
            } else {
                read(Slices.of(file));
            }
        } catch (Files.Gone gone) {
            again("fileGone");
        }
    }

    /** The copy waits no longer. */
    private void leave() {
        try (Arriving waiting = Arriving.open()) {
            waiting.clear(Arriving.Kind.TEXT);
        }
        again("copyStays");
    }

    private void ask(Blob file, String sentence) {
        Shape ask = Shape.of("ask-passphrase").say("sentence", sentence);
        Passphrase passphrase = new Passphrase(ask);
        ask.act("open", () -> open(file, passphrase.words()))
                .act("leave", () -> again("copyStays"))
                .insteadOf(place);
    }

    private void open(Blob file, String passphrase) {
        Working unused = new Working(place, "copyReading");
        try {
            read(new Sealed.Opened(file, passphrase));
        } catch (Sealed.Unopened unopened) {
            switch (unopened.why()) {
                case PASSPHRASE -> ask(file, "copyOtherPassphrase");
                case DAMAGED -> again("copyDamaged");
                case NEWER -> again("copyNewer");
            }
        } catch (Files.Gone gone) {
            again("fileGone");
        }
    }

    /** Piece by piece to the place where it waits; what is wrong with it shows at the end at the latest. */
    private void read(Slices slices) {
        try {
            reading(slices);
        } catch (Database.Unavailable unwritten) {
            again(unwritten.noRoom() ? "copyNoRoom" : "errorNotDone");
        }
    }

    private void reading(Slices slices) {
        Working working = new Working(place);
        working.say("copyReading");
        Copied copied = new Copied();
        FileText text = new FileText(slices);
        try (Arriving waiting = Arriving.open()) {
            waiting.clear(Arriving.Kind.TEXT);
            String piece = text.next();
            for (int i = 0; piece != null && working.goesOn() && copied.read(piece); i++) {
                waiting.add(Arriving.Kind.TEXT, i, piece);
                piece = text.next();
            }
        }
        if (!working.goesOn()) {
            leave();
            return;
        }
        BackupTrouble trouble = copied.end();
        if (trouble == null) {
            preview(copied);
        } else {
            refuse(trouble);
        }
    }

    private void refuse(BackupTrouble trouble) {
        Node line = Words.text(String.valueOf(trouble.line()));
        switch (trouble.what()) {
            case NOT_TEXT, NOT_A_BACKUP -> again("copyIsNone");
            case NEWER -> again("copyNewer");
            case CUT_SHORT, DAMAGED -> again("copyDamaged");
            case NOT_JSON, RECORD, TWICE -> again("copyBroken", line);
            case TOO_LARGE -> again("copyTooLarge", Words.text(Bytes.say(MOST_BYTES)));
        }
    }

    private void preview(Copied copied) {
        Merged merged = Merged.of(database, copied);
        if (merged.change().isEmpty() && merged.forgotten().isEmpty()) {
            offer(Shape.of("nothing-new"), merged);
            return;
        }
        Shape preview = Shape.of("preview").say("sentence", "copyWouldBring", Words.text(When.day(copied.madeAt())));
        new Brought(merged).in(preview.slot("brings"));
        preview.act("bring-in", () -> bringIn(copied)).act("leave", this::leave).insteadOf(place);
    }

    private void bringIn(Copied copied) {
        Working unused = new Working(place, "copyBringing");
        Answer answer = answer(new Message.BringIn());
        // A worker that ended after it had written could not say so: then there is nothing left to bring.
        Merged left = Merged.of(database, copied);
        if (!(answer instanceof Answer.Done) && !left.change().isEmpty()) {
            again("errorNotDone");
            return;
        }
        Copies known = Copies.known();
        if (known.at().isBefore(copied.madeAt())) {
            known.savedAt(copied.madeAt()).keep();
        }
        Shape done = Shape.of("brought");
        HTMLElement here = done.outermost();
        done.act("undo", () -> takeBack(here));
        offer(done, left);
    }

    private void takeBack(HTMLElement near) {
        if (Deed.done(new Message.TakeBack(), near)) {
            again("copyTakenBack");
        }
    }

    /** Whoever was forgotten there and is held here: the user says, not the copy. */
    private void offer(Shape shape, Merged merged) {
        HTMLElement list = shape.slot("offers");
        for (Person person : merged.preview().forgottenThere()) {
            HTMLElement row = Words.element("li", "", "");
            Shape.of("forgotten-there")
                    .say("sentence", "forgottenThere", Words.name(person.name()))
                    .say("forget", "forget", Words.name(person.name()))
                    .act("forget", () -> forget(person, row))
                    .in(row);
            list.appendChild(row);
        }
        shape.insteadOf(place);
    }

    private static void forget(Person person, HTMLElement row) {
        if (Deed.done(new Message.Forget(person.id()), row)) {
            Shape.of("forgotten-here")
                    .say("sentence", "forgotten", Words.name(person.name()))
                    .insteadOf(row);
        }
    }

    /** A worker that could not be reached has perhaps done nothing. */
    private static Answer answer(Message.Command command) {
        try {
            return Talk.send(command);
        } catch (RuntimeException unreached) {
            return new Answer.Refused("unreached");
        }
    }
}
