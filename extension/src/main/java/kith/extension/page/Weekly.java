package kith.extension.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kith.extension.browser.Clock;
import kith.extension.browser.Database;
import kith.extension.browser.Segments;
import kith.followup.Now;
import kith.followup.Source;
import kith.followup.Suggestion;
import kith.followup.Week;
import kith.followup.draft.Draft;
import kith.followup.draft.Offered;
import kith.people.Card;
import kith.people.Change;
import kith.people.Dot;
import kith.people.Memory;
import kith.people.Settings;
import kith.wire.Message;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** The weekly page: a few ideas with people, and an end. */
public final class Weekly {
    private final Database database = Database.open();
    private final HTMLElement main = Shape.emptyMain();
    private final List<CardView> cards = new ArrayList<>();
    private final DotQuestion question = new DotQuestion(database);
    private Settings shown = Settings.FIRST;

    private boolean footed;

    private Weekly() {}

    /** Fills the page; runs in a thread. */
    public static void show() {
        Weekly page = new Weekly();
        page.look();
        Window.current().addEventListener("focus", event -> new Thread(page::reread).start());
    }

    /** Whether there is something on this page that nobody has seen yet; waits for the browser. */
    public static boolean isNew() {
        Now now = Clock.now();
        Lately lately = Lately.read(Database.open(), now);
        boolean isNew = Week.isNew(lately.source(), now, Segments.OF_BROWSER);
        lately.keep();
        return isNew;
    }

    private void look() {
        Now now = Clock.now();
        Lately lately = Lately.read(database, now);
        Source source = lately.source();
        Week week = Week.of(source, now, Segments.OF_BROWSER);
        shown = source.lately().settings();
        cards.clear();
        Shape.emptyMain();
        if (shown.resting()) {
            resting().in(main);
        } else if (week.cards().isEmpty()) {
            Talk.done(new Message.Shown(List.of()));
            Shape.of(week.full() ? "full" : "empty").in(main);
        } else {
            ideas(source.with(week.people()), week);
        }
        Shape.giveFocus(main);
        if (!footed) {
            footed = true;
            foot(lately.since());
        }
        lately.keep();
    }

    private void ideas(Memory memory, Week week) {
        Shape.of("ideas").in(main);
        WhyLine.in(main, shown);
        Instant now = Instant.now();
        List<Offered> offered = new ArrayList<>(Offered.of(memory));
        List<Card> first = new ArrayList<>();
        for (Suggestion suggestion : week.cards()) {
            Draft draft = Draft.of(suggestion.idea(), memory, offered);
            List<Offered> here = draft.offered(suggestion.idea());
            offered.addAll(here);
            cards.add(new CardView(memory, suggestion, draft, now, main));
            first.add(suggestion
                    .shown(now)
                    .withOffered(here.stream().map(Offered::written).toList()));
        }
        Talk.done(new Message.Shown(first));
        Shape.of("all").in(main);
        if (shown.rhythm().dot().wish() == Dot.Wish.UNSAID && Week.isFirst(memory, Clock.now())) {
            question.in(main);
        }
    }

    private void foot(long since) {
        HTMLElement foot = Shape.inPage("footer .foot");
        Shape.onClick(foot.querySelector("[data-act='rest']"), () -> {
            if (done(new Message.Rest(true), foot)) {
                resting().insteadOf(main);
            }
        });
        Shape.onClick(foot.querySelector("[data-act='fresh-start']"), () -> startFresh(foot));
        new RhythmForm(foot.querySelector("[data-slot='rhythm']"), database).show(shown.rhythm());
        if (database.stumbled()) {
            Shape.of("unread").in(foot.querySelector("[data-slot='unread']"));
        }
        CopyLine.in(foot.querySelector("[data-slot='copy']"), since);
    }

    private Shape resting() {
        return Shape.of("resting").act("fresh-start", () -> startFresh(main)).act("i-am-back", () -> {
            if (done(new Message.Rest(false), main)) {
                Shape.of("back").act("fresh-start", () -> startFresh(main)).insteadOf(main);
            }
        });
    }

    private void startFresh(HTMLElement near) {
        Change before = new Change(List.of(database.settings()), List.of());
        if (done(new Message.FreshStart(), near)) {
            Shape.of("fresh")
                    .act("undo", () -> {
                        if (done(new Message.Restore(before), main)) {
                            look();
                        }
                    })
                    .insteadOf(main);
        }
    }

    /** Whether it was done; the page then shows what the settings say now. */
    private boolean done(Message.Command command, HTMLElement near) {
        boolean done = Deed.done(command, near);
        shown = done ? database.settings() : shown;
        return done;
    }

    /** Follows what was done in another window; new ideas wait until the page is opened again. */
    private void reread() {
        Now moment = Clock.now();
        Source source = Lately.read(database, moment).source();
        Memory memory = source.lately();
        Settings now = memory.settings();
        if (now.resting() != shown.resting() || !now.clearedAt().equals(shown.clearedAt())) {
            look();
        } else {
            List<Suggestion> holding = Week.holding(
                    cards.stream().map(CardView::suggestion).toList(), source, moment, Segments.OF_BROWSER);
            question.reread(now.rhythm());
            for (CardView card : cards) {
                card.reread(memory, holding.contains(card.suggestion()));
            }
        }
    }
}
