package kith.extension.worker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.extension.browser.Database;
import kith.extension.browser.Database.Unavailable;
import kith.extension.browser.Hosts;
import kith.people.Away;
import kith.people.Change;
import kith.people.Last;
import kith.people.LookAway;
import kith.people.Memory;
import kith.people.MyComments;
import kith.people.Question;
import kith.people.Recorder;
import kith.people.Settings;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import kith.reading.Links;
import kith.reading.PageReading;
import kith.reading.Posted;
import kith.wire.Answer;
import kith.wire.Malformed;
import kith.wire.Message;
import kith.wire.Messages;
import org.jspecify.annotations.Nullable;

/** What the worker does with what a tab reports. */
final class Worker {
    private @Nullable Database database;

    /** The database, opened when first asked for. */
    Database database() {
        Database open = database;
        if (open == null) {
            open = Database.open();
            database = open;
        }
        return open;
    }

    /** A tab's report; the sender was checked, and {@code url} is the address of its frame. */
    Answer report(Message.Report report, String url, int tab, int frame, Instant now) {
        return switch (report) {
            case Message.Ring ring -> {
                // Firefox lets the doorbell in by one click on the toolbar too: that is no leave to take note.
                PageReading page =
                        mayNote(url) ? TabReader.readAndNote(tab, frame).page() : null;
                if (page != null) {
                    sweep(tab);
                    seen(page, tab, now);
                    if (page.framed()) {
                        appeared(page, tab, now);
                    }
                }
                yield new Answer.Done(Change.NONE);
            }
            case Message.Seen seen -> new Answer.Refused("a page is read when Kith asks");
            case Message.Submitted submitted -> {
                if (!Links.same(url, submitted.posted().page().url())) {
                    yield new Answer.Refused("not the page it comes from");
                }
                sweep(tab);
                posted(submitted.posted(), tab, now);
                yield new Answer.Done(Change.NONE);
            }
        };
    }

    /** Where Kith looks away; while the database cannot be opened, by the list that comes with it. */
    Away away() {
        try {
            return database().settings().away();
        } catch (Unavailable closed) {
            return Away.NOTHING_MORE;
        }
    }

    /** Whether Kith may read along here unasked: it does not look away, the browser allows it, and so does the user. */
    boolean mayNote(String url) {
        if (!Hosts.granted(LookAway.pattern(url))) {
            return false;
        }
        Settings settings = database().settings();
        return settings.away().from(url) == LookAway.Why.NO && !settings.quiet().contains(LookAway.host(url));
    }

    /**
     * Puts away every claim that waits; one that cannot be read or written stays, and holds up no other.
     *
     * @return why the browser would not write one of them, or null
     */
    @Nullable
    Unavailable sweep(int tab) {
        Unavailable waits = null;
        for (Claims.Claim claim : Claims.waiting()) {
            try {
                if (Messages.read(claim.report()) instanceof Message.Submitted submitted) {
                    posted(submitted.posted(), tab, claim.at());
                }
                Claims.done(claim);
            } catch (Malformed unreadable) {
                System.err.println("a claim could not be read and stays where it is: " + unreadable.getMessage());
            } catch (Unavailable unwritten) {
                waits = unwritten;
            } catch (RuntimeException failed) {
                Hears.say(failed);
            }
        }
        return waits;
    }

    void posted(Posted posted, int tab, Instant at) {
        // The popup may have read this page by one click; that is no leave to keep what is written there.
        if (!mayNote(posted.page().url())) {
            return;
        }
        Memory memory = Gather.page(database(), posted);
        keepMine(memory, Recorder.posted(memory, posted, at), tab, at);
    }

    /** Where comments are written in a frame that Kith cannot see, mine is kept when it stands on the page. */
    private void appeared(PageReading page, int tab, Instant now) {
        Memory memory = Gather.page(database(), page);
        keepMine(memory, MyComments.appeared(memory, page, now), tab, now);
    }

    /** Writes a change that keeps a comment of mine, and shows the tick; one that keeps none is not written. */
    private void keepMine(Memory memory, Change change, int tab, Instant at) {
        for (var put : change.puts()) {
            if (put instanceof Turn turn && turn.mine()) {
                keep(memory, change, Last.Kind.KEPT, turn.id(), turn.conversation(), "", at);
                if (tab >= 0) {
                    Icon.tick(tab);
                }
                return;
            }
        }
    }

    void seen(PageReading page, int tab, Instant now) {
        Memory memory = Gather.page(database(), page);
        // The popup reads any page by one click: that is no leave to note who wrote to me there.
        Change change = mayNote(page.url()) ? Recorder.readAlong(memory, page, now) : Recorder.seen(memory, page, now);
        database().write(change, Set.of(), Set.of());
        if (change.puts().stream().anyMatch(put -> put instanceof Turn turn && confirmed(memory, turn))) {
            Icon.tick(tab);
        }
    }

    /** Whether the page shows for the first time what was only claimed before. */
    private static boolean confirmed(Memory memory, Turn turn) {
        return memory.find(Change.Ref.to(turn)) instanceof Turn before
                && before.mine()
                && before.state() == Turn.State.POSTED
                && turn.state() != Turn.State.POSTED;
    }

    /** Writes a change together with what undoes it; whom the user remembers by hand is forgotten no longer. */
    void keep(Memory memory, Change change, Last.Kind kind, String subject, String url, String host, Instant at) {
        Set<String> recalled = Gather.forgottenOf(database(), memory.apply(change), subject);
        Last last =
                new Last(kind, subject, Links.clean(url), host, change.puts(), change.inverse(memory), recalled, at);
        List<Stored> puts = new ArrayList<>(change.puts());
        puts.add(last);
        database().write(new Change(puts, change.deletes()), Set.of(), recalled);
    }

    /** What Kith last kept, if anything. */
    @Nullable
    Last last() {
        return (Last) database().read(List.of(Question.one(Store.LAST, Last.ID))).stream()
                .findFirst()
                .orElse(null);
    }
}
