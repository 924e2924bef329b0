package kith.extension.page;

import java.time.Duration;
import java.time.Instant;
import kith.followup.Excerpt;
import kith.people.Change;
import kith.people.Here;
import kith.people.Last;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Store;
import kith.people.Turn;
import kith.reading.Comment;
import kith.reading.Links;
import kith.reading.PageReading;
import kith.wire.Answer;
import kith.wire.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;

/** What the popup says first: who answered me, what was just kept, what Kith has to ask, what went wrong. */
final class PopupNews {
    /** So long the popup says what was kept last, and can undo it. */
    private static final Duration RECENT = Duration.ofMinutes(10);

    private final Popup popup;
    private final Memory memory;
    private final PageReading page;

    PopupNews(Popup popup, Memory memory, PageReading page) {
        this.popup = popup;
        this.memory = memory;
        this.page = page;
    }

    /** Whether there was anything to say. */
    boolean say(Answer.Looked looked, Here here, Instant now, HTMLElement main) {
        boolean before = main.hasChildNodes();
        if (looked.storage() != Answer.Storage.FINE) {
            storage(looked).in(main);
        }
        if (!looked.which().isEmpty()) {
            which(looked, now).in(main);
            return true;
        }
        last(now, main);
        for (Here.Answered answered : here.answers()) {
            answered(answered).in(main);
        }
        before(here, now, main);
        if (page.closed()) {
            closed(here).in(main);
        }
        if (!page.trouble().isEmpty()) {
            boolean nothing = page.trouble().equals(PageReading.NOTHING_READ);
            Shape.of("trouble")
                    .say("sentence", nothing ? "couldNotRead" : "couldNotReadAll")
                    .in(main);
        }
        return main.hasChildNodes() != before;
    }

    /** Why nothing can be put away just now. */
    static Shape storage(Answer.Looked looked) {
        boolean full = looked.storage() == Answer.Storage.FULL;
        return Shape.of("storage").say("sentence", full ? "noRoomLeft" : "errorMemory");
    }

    static Shape newer() {
        return Shape.of("storage").say("sentence", "memoryNewer");
    }

    private static Shape answered(Here.Answered answered) {
        return Shape.of("answered")
                .say("news", "answeredYou", Words.name(answered.person().name()))
                .text("quote", answered.turn().text())
                .link("there", answered.turn().link());
    }

    private void before(Here here, Instant now, HTMLElement main) {
        Turn last = here.before();
        if (last == null && here.since() == 0) {
            return;
        }
        Shape before = Shape.of("before");
        if (last != null) {
            before.say(
                    "before",
                    here.beforeMore() ? "beforeMore" : "beforeOnce",
                    Words.link(When.say(last.at(), now), last.link()));
        }
        if (here.since() > 0) {
            before.say("since", "sinceThen", Words.text(Plural.say("moreComments", here.since())));
        }
        before.in(main);
    }

    /** What was kept last, if it was here and a moment ago. */
    private void last(Instant now, HTMLElement main) {
        Last last = (Last) memory.find(new Change.Ref(Store.LAST, Last.ID));
        if (last == null || !last.at().isAfter(now.minus(RECENT)) || !isHere(last)) {
            return;
        }
        if (last.kind() == Last.Kind.KEPT) {
            kept((Turn) memory.find(new Change.Ref(Store.TURNS, last.subject())), main);
        } else {
            remembered(memory.person(last.subject()), last, main);
        }
    }

    /** By the conversation too: on some forums the address follows what is read. */
    private boolean isHere(Last last) {
        return Links.same(last.page(), page.link()) || Links.same(last.page(), page.url());
    }

    private void kept(@Nullable Turn turn, HTMLElement main) {
        if (turn != null) {
            Shape kept = Shape.of("kept").text("quote", turn.text());
            if (page.title().isEmpty()) {
                kept.say("about", "keptYourCommentHere");
            } else {
                kept.say("about", "keptYourComment", Words.title(page.title()));
            }
            kept.act("undo", () -> popup.after(new Message.Undo(), "afterUndoKept"));
            kept.in(main);
        }
    }

    private void remembered(@Nullable Person person, Last last, HTMLElement main) {
        if (person == null) {
            return;
        }
        boolean fromLink = last.kind() == Last.Kind.FROM_LINK;
        Shape shape = Shape.of(fromLink ? "from-link" : "remembered")
                .say("news", fromLink ? "rememberedFromLink" : "remembered", Words.boldName(person.name()))
                .text("quote", person.quote().text())
                .value("why", person.why())
                .written("why", words -> Talk.send(new Message.Why(person.id(), words)))
                .act("undo", () -> popup.after(new Message.Undo(), "afterUndoRemembered", Words.name(person.name())));
        if (!fromLink && Me.isKnownAt(memory, page)) {
            shape.without("this-is-me");
        } else if (!fromLink) {
            shape.act("this-is-me", () -> thisIsMe(person));
        }
        if (fromLink) {
            shape.say("host", "partBelongsTo", Words.text(last.host()));
            shape.say("allow", "allowHost", Words.text(last.host()));
            String frame = page.url().substring(0, page.url().indexOf("://") + 3) + last.host() + "/";
            Grants.onClick(shape.button("allow-host"), frame, granted -> popup.look());
        }
        shape.in(main);
    }

    private void thisIsMe(Person person) {
        popup.undoable(new Message.ThisIsMe(person.id()), "afterThisIsMe", Words.name(person.name()));
    }

    private Shape which(Answer.Looked looked, Instant now) {
        if (looked.which().size() == 1) {
            for (Comment comment : page.comments()) {
                boolean asked = comment.key().equals(looked.which().getFirst());
                if (asked && Me.mayBe(memory, page, comment.key())) {
                    return new Yours(popup, page).clicked(comment, now);
                }
            }
        }
        Shape which = Shape.of("which");
        for (String key : looked.which()) {
            for (Comment comment : page.comments()) {
                if (comment.key().equals(key)) {
                    which.add("choices", choice(comment));
                }
            }
        }
        return which.act("none-of-these", () -> popup.after(new Message.RememberChosen(popup.tab(), ""), "afterNone"));
    }

    private Shape choice(Comment comment) {
        return Shape.of("which-one")
                .text("name", comment.author())
                .text("quote", Excerpt.beginning(comment.text(), 80))
                .act("this-one", () -> popup.did(new Message.RememberChosen(popup.tab(), comment.key())));
    }

    private Shape closed(Here here) {
        Quote newer = here.newer();
        Shape closed = Shape.of("closed");
        return newer == null
                ? closed.say("sentence", "conversationClosed")
                : closed.say(
                        "sentence",
                        "conversationClosedNewer",
                        Words.name(page.author().name()),
                        Words.titleLink(newer.title(), newer.link()));
    }
}
