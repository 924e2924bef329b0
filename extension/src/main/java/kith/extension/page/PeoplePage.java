package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.extension.browser.Database;
import kith.extension.browser.Database.Question;
import kith.followup.Excerpt;
import kith.people.Change;
import kith.people.Everybody;
import kith.people.Everybody.Line;
import kith.people.Everybody.Order;
import kith.people.Everybody.Voice;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Search;
import kith.people.Store;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Everybody Kith holds: found by typing, from a place, from a topic. Nobody is counted, and nobody comes before others
 * but by name or by when we last talked.
 */
public final class PeoplePage {
    /** As many as one looks through; the others are there for whoever asks for them. */
    private static final int FEW = 30;

    /** Places, and topics, to begin from. */
    private static final int FEW_WAYS = 8;

    private static final int LINE_LENGTH = 160;
    private static final int NAME_LENGTH = 80;

    /** Names that are said to those who hear the page. */
    private static final int SAID = 5;

    private final Everybody everybody;
    private final Shape page = Shape.of("people");
    private final HTMLElement list = page.slot("list");
    private final HTMLElement more = page.button("more");
    private final HTMLElement lately = page.button("lately");
    private final HTMLElement byName = page.button("by-name");
    private final FindField find = new FindField(page.slot("asked"), page.slot("news"), this::find);
    private final List<HTMLElement> ways = new ArrayList<>();
    private Order order = Order.LATELY;
    private Search search = Search.of("");
    private List<Everybody.Known> found = List.of();
    private int shown;

    private PeoplePage(Everybody everybody) {
        this.everybody = everybody;
    }

    /** Fills the page; runs in a thread. */
    public static void show() {
        look();
    }

    /** Reads what is held and shows it; answers where the news about somebody met may stand. */
    private static HTMLElement look() {
        Everybody everybody = new Everybody(Memory.of(
                Database.open()
                        .read(List.of(
                                Question.all(Store.PEOPLE),
                                Question.all(Store.HANDLES),
                                Question.all(Store.CONVERSATIONS),
                                Question.all(Store.TURNS),
                                Question.all(Store.SIGHTINGS))),
                Set.of()));
        HTMLElement main = Shape.emptyMain();
        Shape page = everybody.isEmpty() ? Shape.of("empty") : new PeoplePage(everybody).filled();
        HTMLElement met = page.slot("met");
        MeetForm.in(met, who -> meet(who, met));
        page.in(main);
        return met;
    }

    private static void meet(Message.Meet who, HTMLElement near) {
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

    private Shape filled() {
        page.act("more", this::more).act("lately", () -> order(Order.LATELY)).act("by-name", () -> order(Order.NAME));
        ways("places", everybody.places());
        ways("topics", everybody.topics());
        order(Order.LATELY);
        return page;
    }

    /** Each puts its own words into the field, and takes them out again. */
    private void ways(String slot, List<String> words) {
        for (String word : words.subList(0, Math.min(FEW_WAYS, words.size()))) {
            HTMLElement way = Words.element("button", "quiet", word);
            way.setAttribute("type", "button");
            way.setDir("auto");
            way.addEventListener("click", event -> find.ask(word.equals(find.asked()) ? "" : word));
            page.slot(slot).appendChild(way);
            ways.add(way);
        }
        if (words.isEmpty()) {
            page.without(slot + "-part");
        }
    }

    private void order(Order chosen) {
        order = chosen;
        lately.setAttribute("aria-pressed", String.valueOf(chosen == Order.LATELY));
        byName.setAttribute("aria-pressed", String.valueOf(chosen == Order.NAME));
        find(find.asked());
    }

    private void find(String typed) {
        ways.forEach(way -> way.setAttribute("aria-pressed", String.valueOf(typed.equals(way.getTextContent()))));
        search = Search.of(typed);
        found = everybody.found(search, order);
        list.setTextContent("");
        shown = 0;
        fill();
        find.say(found.isEmpty() ? Words.say("whoKnowsNobody") : search.asks() ? names() : "", found.isEmpty());
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (Everybody.Known known : found.subList(0, Math.min(SAID, found.size()))) {
            names.add(known.person().name());
        }
        return Words.list(names);
    }

    private void fill() {
        int end = Math.min(found.size(), shown + FEW);
        for (Everybody.Known known : found.subList(shown, end)) {
            one(known).in(list);
        }
        shown = end;
        more.setHidden(shown == found.size());
    }

    private void more() {
        int first = shown;
        fill();
        ((HTMLElement) list.querySelectorAll("li").get(first))
                .querySelector("a")
                .focus();
    }

    private Shape one(Everybody.Known known) {
        Person person = known.person();
        Shape one = Shape.of("people-one").link("person", Words.personPage(person.id()));
        one.text(
                "person",
                person.name().isBlank() ? Words.say("somebody") : Excerpt.beginning(person.name(), NAME_LENGTH));
        Line line = known.line(search);
        if (line == null) {
            return one;
        }
        String words = Excerpt.beginning(line.text(), LINE_LENGTH);
        if (line.voice() == Voice.TITLE) {
            return one.say("where", "whoKnowsWhere", Words.title(words));
        }
        boolean theirs = line.voice() == Voice.THEIRS;
        one.slot("quote").setClassName(theirs ? "words said" : line.voice() == Voice.NOTE ? "mine" : "mine said");
        return one.text("quote", words)
                .text("whose", theirs ? "" : Words.say(line.voice() == Voice.NOTE ? "myNote" : "byYou"));
    }
}
