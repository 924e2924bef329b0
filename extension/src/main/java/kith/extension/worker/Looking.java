package kith.extension.worker;

import java.time.Instant;
import java.util.List;
import kith.extension.browser.Attempt;
import kith.extension.browser.Choice;
import kith.extension.browser.Chrome;
import kith.extension.browser.Database.Unavailable;
import kith.extension.browser.Hosts;
import kith.people.LookAway;
import kith.reading.Byline;
import kith.reading.Links;
import kith.reading.PageReading;
import kith.wire.Answer;
import kith.wire.Answer.Access;
import org.jspecify.annotations.Nullable;

/** Looks at a tab for the popup: what Kith may do there, and what the page says. */
final class Looking {
    private Looking() {}

    static Answer at(Worker worker, int tab, Instant now) {
        String url = url(tab);
        LookAway.Why away = worker.away().from(url);
        if (away != LookAway.Why.NO) {
            Icon.away(tab);
            return nothing(Access.AWAY, url, away.name());
        }
        TabReader.Read read = TabReader.read(tab, 0);
        if (read.password()) {
            Icon.away(tab);
            return nothing(Access.AWAY, url, "PASSWORD");
        }
        PageReading page = read.page();
        if (page == null) {
            return nothing(Access.CLOSED_TO_US, url, "");
        }
        Answer.Storage storage = recorded(worker, page, tab, now);
        Access access = reads(worker, url) ? Access.READS : Access.ASKS;
        return new Answer.Looked(access, page, Choice.pending(tab), storage, "");
    }

    /** Puts away what waits and what the page shows, and says whether that could be done. */
    private static Answer.Storage recorded(Worker worker, PageReading page, int tab, Instant now) {
        Unavailable waits = worker.sweep(tab);
        boolean written = true;
        try {
            worker.seen(page, tab, now);
        } catch (Unavailable unwritten) {
            written = false;
        }
        if (waits == null) {
            return written ? Answer.Storage.FINE : Answer.Storage.CLOSED;
        }
        return waits.noRoom() ? Answer.Storage.FULL : Answer.Storage.CLOSED;
    }

    /** While the database cannot be opened nobody knows what the user said of this host; the browser's word counts then. */
    private static boolean reads(Worker worker, String url) {
        try {
            return worker.mayNote(url);
        } catch (Unavailable closed) {
            return Hosts.granted(LookAway.pattern(url));
        }
    }

    private static Answer nothing(Access access, String url, String away) {
        PageReading none = new PageReading(
                "",
                url,
                Links.clean(url),
                "",
                new Byline("", ""),
                "",
                "",
                "",
                0,
                "",
                "",
                List.of(),
                false,
                false,
                false,
                false,
                false,
                -1,
                "");
        return new Answer.Looked(access, none, List.of(), Answer.Storage.FINE, away);
    }

    static String url(int tab) {
        Chrome.Tab found = Attempt.of(Chrome.getTabs().get(tab));
        String url = found == null ? null : found.getUrl();
        return url == null ? "" : url;
    }

    /** The page in a tab, read anew; null when it cannot be read. */
    static @Nullable PageReading page(int tab, int frame) {
        return TabReader.read(tab, frame).page();
    }
}
