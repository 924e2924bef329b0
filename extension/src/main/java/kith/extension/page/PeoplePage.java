package kith.extension.page;

import java.util.List;
import java.util.Set;
import kith.extension.browser.Database;
import kith.moving.Together;
import kith.people.Change;
import kith.people.Everybody;
import kith.people.Memory;
import kith.people.Question;
import kith.people.Store;
import kith.wire.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Everybody Kith holds: found by typing, from a place, from a topic. Nobody is counted, and nobody comes before others
 * but by name or by when we last talked.
 */
public final class PeoplePage {
    private static final List<Question> QUESTIONS = List.of(
            Question.all(Store.PEOPLE),
            Question.all(Store.HANDLES),
            Question.all(Store.CONVERSATIONS),
            Question.all(Store.TURNS),
            Question.all(Store.SIGHTINGS),
            Question.all(Store.SETTINGS));

    private final Database database = Database.open();
    private Memory shown = Memory.of(List.of(), Set.of());
    /** Null while nobody is held. */
    private @Nullable PeopleList list;

    private PeoplePage() {}

    /** Fills the page; runs in a thread. */
    public static void show() {
        PeoplePage page = new PeoplePage();
        page.look();
        Window.current().addEventListener("focus", event -> new Thread(page::reread).start());
    }

    private Memory held() {
        return Together.of(Memory.of(database.read(QUESTIONS), Set.of()));
    }

    /** Reads what is held and shows it; answers where the news about somebody met may stand. */
    private HTMLElement look() {
        shown = held();
        Everybody everybody = new Everybody(shown);
        HTMLElement main = Shape.emptyMain();
        list = everybody.isEmpty() ? null : new PeopleList(everybody);
        Shape page = list == null ? Shape.of("empty") : list.page;
        HTMLElement met = page.slot("met");
        MeetForm.in(met, who -> meet(who, met));
        page.in(main);
        return met;
    }

    /** Follows what was done in another window; the first or the last person changes the whole page, but under no hand. */
    private void reread() {
        Memory now = held();
        if (now.equals(shown)) {
            return;
        }
        Everybody everybody = new Everybody(now);
        PeopleList open = list;
        if (open != null && !everybody.isEmpty()) {
            shown = now;
            open.reread(everybody);
        } else if (Shape.inPage("#main details[open]") == null) {
            look();
        }
    }

    private void meet(Message.Meet who, HTMLElement near) {
        Change back = Deed.back(who, near);
        if (back == null) {
            return;
        }
        HTMLElement news = look();
        HTMLElement name = Words.link("", Words.personPage(met(back)));
        name.appendChild(Words.boldName(who.name()));
        Shape.of("met")
                .say("sentence", "remembered", name)
                .act("undo", () -> {
                    if (Deed.done(new Message.Restore(back), news)) {
                        look().querySelector("summary").focus();
                    }
                })
                .insteadOf(news);
    }

    /** Whom it takes to undo it. */
    private static String met(Change back) {
        for (Change.Ref ref : back.deletes()) {
            if (ref.store() == Store.PEOPLE) {
                return ref.id();
            }
        }
        return back.puts().isEmpty() ? "" : back.puts().getFirst().id();
    }
}
