package kith.extension.page;

import java.time.Instant;
import kith.extension.browser.Choice;
import kith.extension.browser.Chrome;
import kith.extension.browser.Database;
import kith.extension.browser.Json;
import kith.people.Here;
import kith.people.LookAway;
import kith.people.Memory;
import kith.people.Settings;
import kith.reading.PageReading;
import kith.slices.Anybody;
import kith.slices.AroundPage;
import kith.wire.Answer;
import kith.wire.Answer.Access;
import kith.wire.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/** The toolbar popup: what is new for me here, what I said here, whom I know here. */
public final class Popup {
    private final int tab;
    private final WhoField who = new WhoField();

    /** Whether a newer Kith wrote what cannot be read. */
    private boolean newer;

    /**
     * What Kith holds, as far as it was read.
     *
     * @param here what it holds of this page
     */
    private record Held(Memory here, Anybody anybody, Whole whole) {}

    private Popup(int tab) {
        this.tab = tab;
    }

    /** Fills the page; runs in a thread. */
    public static void show() {
        JSArrayReader<Chrome.Tab> tabs = Chrome.getTabs()
                .query(Json.of("active", true, "currentWindow", true))
                .await();
        if (tabs.getLength() > 0) {
            Choice.onAsked(() -> Window.current().getLocation().reload());
            new Popup(tabs.get(0).getId()).look();
        }
    }

    int tab() {
        return tab;
    }

    /** Reads the tab anew and says what is there. */
    void look() {
        Answer answer = Talk.send(new Message.Look(tab));
        HTMLElement main = Shape.emptyMain();
        Held held = held(answer);
        who.over(held != null && held.anybody().toAsk() ? held.whole() : null);
        if (!(answer instanceof Answer.Looked looked)) {
            Shape.of("broken").in(main);
            return;
        }
        switch (looked.access()) {
            case AWAY -> {
                away(looked).in(main);
                MeetForm.in(main, this::meet);
            }
            case CLOSED_TO_US -> {
                Shape.of("closed").say("sentence", "awayBrowser").in(main);
                MeetForm.in(main, this::meet);
            }
            case READS, ASKS -> say(looked, held, main);
        }
        Shape.giveFocus(main);
    }

    private void say(Answer.Looked looked, @Nullable Held held, HTMLElement main) {
        PageReading page = looked.page();
        if (held == null) {
            (newer ? PopupNews.newer() : PopupNews.storage(looked)).in(main);
            return;
        }
        Memory memory = held.here();
        Here here = Here.of(memory, page);
        boolean reads = looked.access() == Access.READS;
        boolean news = new PopupNews(this, memory, page).say(looked, here, Instant.now(), main);
        boolean known = !here.mine().isEmpty() || !here.known().isEmpty();
        // Who chose to be asked is asked first, and sees nothing else until Kith has something to say here.
        boolean asks = !reads && memory.settings().when() != Settings.When.CLICK;
        if (news || known || !asks) {
            boolean parts =
                    new PopupParts(this, page, memory).say(here, !looked.which().isEmpty(), Instant.now(), main);
            if (!news && !parts) {
                Shape.of("quiet").in(main);
            }
        }
        boolean conversation =
                page.form() || !page.comments().isEmpty() || !page.site().isEmpty();
        if (!reads && conversation) {
            ask(asks ? "ask" : "ask-quietly", page).in(main);
        } else if (!reads && asks && !news && !known) {
            Shape.of("quiet").in(main);
        }
        if (looked.which().isEmpty() && held.anybody().toKeepFor()) {
            SaveFor.in(main, this, held.whole(), page);
        }
        if (looked.which().isEmpty() && (reads || news || known || !asks)) {
            MeetForm.in(main, this::meet);
        }
        if (reads) {
            noting(page).in(main);
        }
    }

    /** What Kith holds; null when the browser does not let it be read. */
    private @Nullable Held held(@Nullable Answer answer) {
        try {
            Database database = Database.open();
            Memory here =
                    answer instanceof Answer.Looked looked ? AroundPage.of(database, looked.page()) : Memory.EMPTY;
            return new Held(here, Anybody.in(database), new Whole(database));
        } catch (Database.Unavailable unread) {
            newer = unread.newer();
            return null;
        }
    }

    private Shape ask(String shape, PageReading page) {
        Shape ask = Shape.of(shape);
        Grants.onClick(ask.button("note-here"), page.url(), granted -> {
            if (granted) {
                look();
            } else {
                sentence("afterNotAllowed");
            }
        });
        return ask;
    }

    private Shape noting(PageReading page) {
        return Shape.of("noting")
                .act("stop-noting", () -> after(new Message.StopNoting(page.url()), "afterStopNoting"));
    }

    private void meet(Message.Meet who) {
        undoable(who, "remembered", Words.boldName(who.name()));
    }

    private static Shape away(Answer.Looked looked) {
        Shape away = Shape.of("away");
        Node host = Words.name(LookAway.host(looked.page().url()));
        if (looked.away().equals(LookAway.Why.TERMS.name())) {
            return away.say("reason", "awayNeverReads", host).without("change");
        }
        return looked.away().equals(LookAway.Why.CHOSEN.name())
                ? away.say("reason", "awayYouSaid", host)
                : away.say("reason", "awayNotKiths");
    }

    /** Does it, and shows what is there now. */
    void did(Message.Command command) {
        if (Talk.done(command)) {
            look();
        } else {
            sentence("errorNotDone");
        }
    }

    /** Does it, and says one sentence in the place of everything else; then there is a way back. */
    void undoable(Message.Command command, String sentence, Node... parts) {
        if (!(Talk.send(command) instanceof Answer.Done done)) {
            sentence("errorNotDone");
            return;
        }
        Shape.of("after")
                .say("sentence", sentence, parts)
                .act("undo", () -> did(new Message.Restore(done.back())))
                .insteadOf(Shape.emptyMain());
    }

    /** Does it, and says one sentence in the place of everything else. */
    void after(Message.Command command, String sentence, Node... parts) {
        sentence(Talk.done(command) ? sentence : "errorNotDone", parts);
    }

    static void sentence(String key, Node... parts) {
        Shape.of("after").say("sentence", key, parts).without("undo").insteadOf(Shape.emptyMain());
    }
}
