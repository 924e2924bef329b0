package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.followup.Excerpt;
import kith.people.Everybody;
import kith.people.Everybody.Line;
import kith.people.Everybody.Order;
import kith.people.Everybody.Voice;
import kith.people.Person;
import kith.people.Search;
import org.teavm.jso.dom.html.HTMLElement;

/** The list of people, with the field, the places and the topics by which somebody is found in it. */
final class PeopleList {
    /** As many as one looks through; the others are there for whoever asks for them. */
    private static final int FEW = 30;

    /** Places, and topics, to begin from. */
    private static final int FEW_WAYS = 8;

    private static final int LINE_LENGTH = 160;
    private static final int NAME_LENGTH = 80;

    /** Names that are said to those who hear the page. */
    private static final int SAID = 5;

    private Everybody everybody;
    final Shape page = Shape.of("people");
    private final HTMLElement list = page.slot("list");
    private final HTMLElement more = page.button("more");
    private final HTMLElement lately = page.button("lately");
    private final HTMLElement byName = page.button("by-name");
    private final FindField find = new FindField(page.slot("asked"), page.slot("news"), this::find);
    private final HTMLElement places = page.slot("places");
    private final HTMLElement placesPart = page.slot("places-part");
    private final HTMLElement topics = page.slot("topics");
    private final HTMLElement topicsPart = page.slot("topics-part");
    private final List<HTMLElement> ways = new ArrayList<>();
    private Order order = Order.LATELY;
    private Search search = Search.of("");
    private List<Everybody.Known> found = List.of();
    private int shown;

    PeopleList(Everybody everybody) {
        this.everybody = everybody;
        page.act("more", this::more).act("lately", () -> order(Order.LATELY)).act("by-name", () -> order(Order.NAME));
        ways();
        order(Order.LATELY);
    }

    /** Shows who is held now; what is searched, how far one has come, and where one is stays. */
    void reread(Everybody now) {
        everybody = now;
        int before = shown;
        Hand.keep(list, find::focus, () -> {
            ways();
            find(find.asked());
            while (shown < Math.min(before, found.size())) {
                fill();
            }
        });
    }

    /** While one of them is held they stay as they are. */
    private void ways() {
        if (places.querySelector(":focus") == null && topics.querySelector(":focus") == null) {
            ways.clear();
            ways(places, placesPart, everybody.places());
            ways(topics, topicsPart, everybody.topics());
        }
    }

    /** Each puts its own words into the field, and takes them out again. */
    private void ways(HTMLElement place, HTMLElement part, List<String> words) {
        place.setTextContent("");
        for (String word : words.subList(0, Math.min(FEW_WAYS, words.size()))) {
            HTMLElement way = Words.element("button", "quiet", word);
            way.setAttribute("type", "button");
            way.setDir("auto");
            way.addEventListener("click", event -> find.ask(word.equals(find.asked()) ? "" : word));
            place.appendChild(way);
            ways.add(way);
        }
        part.setHidden(words.isEmpty());
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
