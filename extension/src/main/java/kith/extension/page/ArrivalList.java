package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.followup.Excerpt;
import kith.moving.Imported;
import kith.people.LookAway;
import kith.people.Newcomer;
import kith.people.Newcomers.Arrival;
import kith.people.Newcomers.Standing;
import kith.reading.Plain;
import org.teavm.jso.dom.html.HTMLElement;

/** Those whom a file would bring, each with a tick. */
final class ArrivalList {
    /** As many as one looks through; the others are there for whoever asks for them. */
    private static final int FEW = 30;

    private static final int LINE_LENGTH = 160;

    /** Somebody in the list, and what the user said about them so far. */
    private static final class One {
        private final Arrival arrival;
        private boolean ticked;
        private String name;

        One(Arrival arrival, boolean ticked) {
            this.arrival = arrival;
            this.ticked = ticked;
            this.name = arrival.newcomer().name();
        }

        boolean mayCome() {
            return arrival.adds();
        }
    }

    final Shape page = Shape.of("newcomers");
    private final HTMLElement list = page.slot("list");
    private final HTMLElement more = page.button("more");
    private final FindField find = new FindField(page.slot("asked"), page.slot("news"), this::find);
    private final List<One> all = new ArrayList<>();
    private List<One> found = List.of();
    private int shown;

    /** From an address book of one's own everybody comes who is new; of connections and blogs one chooses a few. */
    ArrivalList(List<Arrival> arrivals, Imported.Source source) {
        boolean own = source == Imported.Source.ADDRESS_BOOK || source == Imported.Source.TABLE;
        for (Arrival arrival : arrivals) {
            boolean sure = arrival.standing() == Standing.NEW || arrival.standing() == Standing.KNOWN;
            all.add(new One(arrival, own && sure && arrival.adds()));
        }
        boolean some = all.stream().anyMatch(One::mayCome);
        page.slot("ways").setHidden(!some);
        page.button("take-in").setHidden(!some);
        page.text("sentence", some ? ImportWords.source(source) : Words.say("importNobodyNew"))
                .act("more", this::more)
                .act("all", () -> tick(true))
                .act("none", () -> tick(false));
        page.slot("find").setHidden(arrivals.size() <= FEW);
        find("");
    }

    /** Those who are ticked, under the names that they were given. */
    List<Newcomer> chosen() {
        List<Newcomer> chosen = new ArrayList<>();
        for (One one : all) {
            if (one.ticked) {
                Newcomer newcomer = one.arrival.newcomer();
                chosen.add(one.name.equals(newcomer.name()) ? newcomer : newcomer.called(one.name));
            }
        }
        return chosen;
    }

    private void find(String typed) {
        String asked = Plain.lowerEach(typed.strip());
        found = all.stream()
                .filter(one -> Plain.lowerEach(one.name).contains(asked))
                .toList();
        list.setTextContent("");
        shown = 0;
        fill();
        find.say(found.isEmpty() ? Words.say("nobodyOfThatName") : "", found.isEmpty());
    }

    private void tick(boolean ticked) {
        for (One one : found) {
            one.ticked = ticked && one.mayCome();
        }
        int before = shown;
        list.setTextContent("");
        shown = 0;
        while (shown < before) {
            fill();
        }
    }

    private void fill() {
        int end = Math.min(found.size(), shown + FEW);
        for (One one : found.subList(shown, end)) {
            row(one).in(list);
        }
        shown = end;
        more.setHidden(shown == found.size());
    }

    private void more() {
        int first = shown;
        fill();
        HTMLElement row = (HTMLElement) list.querySelectorAll("li").get(first);
        row.setTabIndex(-1);
        row.focus();
    }

    private static Shape row(One one) {
        Newcomer newcomer = one.arrival.newcomer();
        boolean namable = newcomer.titled() && one.mayCome();
        Shape row = Shape.of(one.mayCome() ? "newcomer" : "newcomer-stays")
                .text("name", newcomer.name())
                .text("about", about(newcomer))
                .text("standing", ImportWords.standing(one.arrival));
        if (one.mayCome()) {
            HTMLElement box = row.slot("ticked");
            Shape.choice(box).setChecked(one.ticked);
            box.addEventListener(
                    "change", event -> one.ticked = Shape.choice(box).isChecked());
        }
        if (namable) {
            row.value("called", one.name).written("called", name -> called(one, name));
        } else if (one.mayCome()) {
            row.without("called-field");
        }
        return row;
    }

    /** What is no name leaves the blog's own. */
    private static void called(One one, String typed) {
        String name = Newcomer.name(typed);
        one.name = name.isEmpty() ? one.arrival.newcomer().name() : name;
    }

    /** {@code "Accountant, Wool & Co · ines.example"} */
    private static String about(Newcomer newcomer) {
        List<String> parts = new ArrayList<>(List.of(newcomer.knows()));
        newcomer.links().forEach(link -> parts.add(LookAway.host(link)));
        parts.addAll(newcomer.mails());
        parts.removeIf(String::isEmpty);
        return Excerpt.beginning(String.join(" · ", parts.stream().distinct().toList()), LINE_LENGTH);
    }
}
