package kith.extension.page;

import java.time.Instant;
import java.util.List;
import kith.extension.browser.Segments;
import kith.followup.Excerpt;
import kith.followup.WhereICanHelp;
import kith.people.Here;
import kith.people.Memory;
import kith.people.Turn;
import kith.reading.Comment;
import kith.reading.PageReading;
import kith.reading.Reachable;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** What the popup says below the news: my words here, people I know here, the author, comments that may be mine. */
final class PopupParts {
    private final Popup popup;
    private final PageReading page;
    private final Memory memory;

    PopupParts(Popup popup, PageReading page, Memory memory) {
        this.popup = popup;
        this.page = page;
        this.memory = memory;
    }

    /**
     * Whether there was anything to say.
     *
     * @param asked whether something was asked above; then nothing more is
     */
    boolean say(Here here, boolean asked, Instant now, HTMLElement main) {
        boolean something = false;
        if (!here.mine().isEmpty()) {
            Shape mine = Shape.of("mine");
            here.mine().forEach(turn -> mine.add("comments", mine(turn, now)));
            mine.in(main);
            something = true;
        }
        if (!here.known().isEmpty()) {
            Shape known = Shape.of("known");
            here.known().forEach(person -> known.add("people", known(person, here)));
            known.in(main);
            something = true;
        }
        String author = here.author();
        if (author != null) {
            author(author, here).in(main);
            something = true;
        }
        for (WhereICanHelp.Found found :
                asked ? List.<WhereICanHelp.Found>of() : WhereICanHelp.on(page, memory, Segments.OF_BROWSER)) {
            help(found).in(main);
            something = true;
        }
        for (Comment comment : asked ? List.<Comment>of() : here.yours()) {
            new Yours(popup, page).unasked(comment, now).in(main);
            something = true;
        }
        return something;
    }

    private static Shape mine(Turn turn, Instant now) {
        return Shape.of("mine-one")
                .text("quote", Excerpt.beginning(turn.text(), 300))
                .text("when", When.say(turn.at(), now))
                .link("when", turn.link())
                .text("state", Words.state(turn.state()));
    }

    private static Shape help(WhereICanHelp.Found found) {
        return Shape.of("help")
                .say("sentence", "perhapsYouCanHelp", Words.name(found.about()))
                .text("quote", Excerpt.beginning(found.comment().text(), 300))
                .link("there", found.comment().permalink());
    }

    private static Shape known(Here.Known known, Here here) {
        boolean said =
                here.answers().stream().anyMatch(answered -> answered.person().equals(known.person()));
        return Shape.of("known-one")
                .text("person", known.person().name())
                .link("person", Words.personPage(known.person().id()))
                .text("role", role(known))
                .text("quote", said ? "" : Excerpt.beginning(known.words().text(), 160));
    }

    private static String role(Here.Known known) {
        if (known.wrotePost()) {
            return Words.say("wroteThisPost");
        }
        return known.wroteToMe() ? Words.say("wroteToYouHere") : "";
    }

    private Shape author(String name, Here here) {
        boolean said = here.known().stream().anyMatch(Here.Known::wrotePost);
        Reachable ways = ReachPart.of(popup.tab(), page.url());
        Shape author = Shape.of("author")
                .say("remember", "rememberName", Words.name(name))
                .act("remember-author", () -> popup.did(new Message.RememberAuthor(popup.tab(), ways.lines())));
        ReachPart.into(author, ways);
        return said ? author : author.say("sentence", "authorWrote", Words.name(name));
    }
}
