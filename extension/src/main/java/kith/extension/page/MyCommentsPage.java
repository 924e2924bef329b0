package kith.extension.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.extension.browser.Clipboard;
import kith.extension.browser.Database;
import kith.extension.browser.Json;
import kith.followup.Excerpt;
import kith.moving.Together;
import kith.people.LookAway;
import kith.people.Memory;
import kith.people.OwnComment;
import kith.people.Person;
import kith.people.Question;
import kith.people.Search;
import kith.people.Store;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** What I wrote under posts, the newest first and month by month: to be found again, and to be taken along. */
public final class MyCommentsPage {
    /** As many as are read in one sitting; the others are there for whoever asks for them. */
    private static final int FEW = 30;

    /** A longer comment shows its beginning. */
    private static final int QUOTE_LENGTH = 600;

    /** Titles that are said to those who hear the page. */
    private static final int SAID = 3;

    private List<OwnComment> all;
    private final Shape page = Shape.of("comments");
    private final HTMLElement months = page.slot("months");
    private final HTMLElement more = page.button("more");
    private final FindField find;
    private final Instant now = Instant.now();

    /** What the comments are found by, made at the first letter. */
    private final List<String> folded = new ArrayList<>();

    /** Those that are shown whole, by their ids. */
    private final Set<String> whole = new HashSet<>();

    private List<OwnComment> found;
    private int shown;
    private String month = "";
    private @Nullable HTMLElement list;

    private MyCommentsPage(List<OwnComment> all) {
        this.all = all;
        this.found = all;
        this.find = new FindField(page.slot("asked"), page.slot("news"), this::find);
        page.act("more", this::more);
    }

    /** Fills the page; runs in a thread. */
    public static void show() {
        Database database = Database.open();
        MyCommentsPage comments = new MyCommentsPage(held(database));
        comments.look();
        Window.current().addEventListener("focus", event -> new Thread(() -> comments.reread(held(database))).start());
    }

    private static List<OwnComment> held(Database database) {
        return OwnComment.all(Together.of(Memory.of(
                database.read(List.of(
                        Question.all(Store.TURNS),
                        Question.all(Store.CONVERSATIONS),
                        Question.all(Store.PEOPLE),
                        Question.all(Store.SETTINGS))),
                Set.of())));
    }

    private void look() {
        HTMLElement main = Shape.emptyMain();
        if (all.isEmpty()) {
            Shape.of("empty").in(main);
        } else {
            page.in(main);
            find(find.asked());
        }
    }

    /** Follows what became of them elsewhere; what is searched and opened stays so. */
    private void reread(List<OwnComment> now) {
        if (now.equals(all)) {
            return;
        }
        if (now.isEmpty() || all.isEmpty()) {
            Location.current().reload();
            return;
        }
        all = now;
        folded.clear();
        int before = shown;
        Hand.keep(months, find::focus, () -> {
            find(find.asked());
            while (shown < Math.min(before, found.size())) {
                fill();
            }
        });
    }

    private void find(String typed) {
        Search search = Search.of(typed);
        if (search.asks() && folded.isEmpty()) {
            all.forEach(one -> folded.add(one.folded()));
        }
        List<OwnComment> now = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!search.asks() || search.finds(folded.get(i))) {
                now.add(all.get(i));
            }
        }
        found = now;
        months.setTextContent("");
        shown = 0;
        month = "";
        fill();
        find.say(found.isEmpty() ? Words.say("whoKnowsNobody") : search.asks() ? titles() : "", found.isEmpty());
    }

    private String titles() {
        List<String> titles = new ArrayList<>();
        for (OwnComment one : found.subList(0, Math.min(SAID, found.size()))) {
            titles.add(one.title().isEmpty() ? LookAway.host(one.page()) : one.title());
        }
        return Words.list(titles);
    }

    /** The next few. */
    private void fill() {
        int end = Math.min(found.size(), shown + FEW);
        for (OwnComment one : found.subList(shown, end)) {
            one(one).in(under(When.month(one.turn().at(), now)));
        }
        shown = end;
        more.setHidden(shown == found.size());
    }

    private void more() {
        int first = shown;
        fill();
        // A list of what the page holds: the months may begin anywhere among the comments.
        ((HTMLElement) months.querySelectorAll("li").get(first))
                .querySelector("a, button")
                .focus();
    }

    /** The list of a month, which is begun where it is another than the one before. */
    private HTMLElement under(String name) {
        HTMLElement open = list;
        if (open == null || !name.equals(month)) {
            Shape begun = Shape.of("month").text("month", name);
            open = begun.slot("in-month");
            begun.in(months);
            list = open;
            month = name;
        }
        return open;
    }

    private Shape one(OwnComment own) {
        String words = own.turn().text().strip();
        String id = own.turn().id();
        Shape one = Shape.of("comment-one")
                .link("page", own.page())
                .text("quote", whole.contains(id) ? words : Excerpt.beginning(words, QUOTE_LENGTH))
                .text("place", own.title().isEmpty() || own.place().isEmpty() ? "" : LookAway.host(own.place()))
                .text("when", When.day(own.turn().at()))
                .text("state", Words.state(own.turn().state()));
        Title.into(one.slot("title"), own.title(), own.page());
        for (Person person : own.answered()) {
            HTMLElement sentence = Words.element("span", "also", "");
            Words.say(sentence, "answeredShort", personLink(person));
            one.slot("answered").appendChild(sentence);
            one.slot("answered").appendChild(Words.text(" "));
        }
        if (words.length() <= QUOTE_LENGTH || whole.contains(id)) {
            one.without("rest");
        } else {
            HTMLElement rest = one.button("rest");
            HTMLElement quote = one.slot("quote");
            one.act("rest", () -> {
                whole.add(id);
                quote.setTextContent(words);
                rest.getParentNode().removeChild(rest);
                quote.setTabIndex(-1);
                quote.focus();
            });
        }
        HTMLElement said = one.slot("copied");
        one.button("copy").addEventListener("click", event -> copy(own, said));
        return one;
    }

    private static HTMLElement personLink(Person person) {
        HTMLElement link = Words.link("", Words.personPage(person.id()));
        link.appendChild(Words.name(person.name()));
        return link;
    }

    /** The sentence stands beside the comment it is about. */
    private void copy(OwnComment own, HTMLElement said) {
        JSPromise<JSObject> copied = Clipboard.write(own.asStart());
        new Thread(() -> {
                    boolean done = !Json.string(copied.await()).isEmpty();
                    said.setTextContent(Words.say(done ? "copiedAsStart" : "errorNotDone"));
                })
                .start();
    }
}
