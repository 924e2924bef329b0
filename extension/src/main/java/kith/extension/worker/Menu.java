package kith.extension.worker;

import java.time.Instant;
import java.util.List;
import kith.extension.browser.Attempt;
import kith.extension.browser.Choice;
import kith.extension.browser.Chrome;
import kith.extension.browser.Clock;
import kith.extension.browser.Hosts;
import kith.extension.browser.Json;
import kith.extension.browser.Language;
import kith.people.Change;
import kith.people.Clicked;
import kith.people.Last;
import kith.people.LookAway;
import kith.people.Me;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Remember;
import kith.reading.Links;
import kith.reading.PageReading;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The context menu's "Remember this commenter". */
public final class Menu {
    private static final String ITEM = "remember";
    private static final int LEAVE_MILLIS = 350;

    /** What the browser tells of a click; what is not there is undefined or null. */
    interface Click extends JSObject {
        @JSProperty
        @Nullable
        String getLinkUrl();

        @JSProperty
        @Nullable
        String getSelectionText();

        @JSProperty
        @Nullable
        String getFrameUrl();

        @JSProperty
        @Nullable
        String getPageUrl();

        @JSProperty
        int getFrameId();

        /** A number by which Firefox knows the element that was clicked; Chromium has none. */
        @JSProperty
        JSObject getTargetElementId();
    }

    private Menu() {}

    static void create() {
        Chrome.getContextMenus().removeAll().await();
        Chrome.getContextMenus()
                .create(Json.of(
                        "id",
                        ITEM,
                        "title",
                        Language.say("menuRemember", List.of()),
                        "contexts",
                        Json.js(Json.strings(List.of("page", "frame", "selection", "link", "image"))),
                        "documentUrlPatterns",
                        Json.js(Json.strings(Hosts.EVERYWHERE))));
    }

    /** Says what it offers in another language from now on, as all of Kith does. */
    static void speak(String language) {
        Language.choose(language);
        create();
    }

    static void clicked(Worker worker, Click info, int tab, String tabUrl, Instant now) {
        String url = tabUrl.isEmpty() ? text(info.getPageUrl()) : tabUrl;
        String link = Links.clean(text(info.getLinkUrl()));
        String selection = text(info.getSelectionText());
        boolean away = worker.away().from(url) != LookAway.Why.NO;
        PageReading page = away ? null : read(tab, info.getFrameId());
        if (page == null || page.comments().isEmpty()) {
            String frame = text(info.getFrameUrl());
            boolean unread = page == null && !away && !frame.isEmpty();
            fromLink(worker, link, selection, url, unread ? LookAway.host(frame) : "", tab, now);
        } else {
            List<String> nearest = TabReader.nearest(tab, info.getFrameId(), Json.number(info.getTargetElementId()));
            Clicked clicked = Clicked.of(
                    page,
                    nearest.getFirst().equals("hit"),
                    nearest.subList(1, nearest.size()),
                    text(info.getLinkUrl()),
                    selection);
            if (clicked.exact()) {
                remember(worker, page, clicked.keys().getFirst(), url, tab, info.getFrameId(), now);
            } else {
                Choice.ask(tab, info.getFrameId(), clicked.keys());
            }
        }
        openPopup();
    }

    /**
     * The page clicked in. A click gives leave to read it, but that may reach the browser a moment after the click's event
     * (seen in Chromium 156, November 2026), so a refusal is believed only the third time.
     */
    private static @Nullable PageReading read(int tab, int frame) {
        for (int attempt = 0; attempt < 2; attempt++) {
            TabReader.Read read = TabReader.read(tab, frame);
            if (read.page() != null || read.password()) {
                return read.page();
            }
            Clock.pause(LEAVE_MILLIS);
        }
        return Looking.page(tab, frame);
    }

    /**
     * Remembers the writer of a comment on a page that was read; where that may be the user, it is asked.
     *
     * @param frame the popup can ask about the page itself, and not about a frame in it
     * @return whether the popup has to ask
     */
    static boolean remember(Worker worker, PageReading page, String key, String url, int tab, int frame, Instant now) {
        Memory memory = Gather.page(worker.database(), page).withNobodyForgotten();
        if (frame == 0 && Me.mayBe(memory, page, key)) {
            Choice.ask(tab, frame, List.of(key));
            return true;
        }
        String where = Links.same(page.url(), url) ? page.link() : url; // or it is a frame's page
        keep(worker, memory, Remember.comment(memory, page, key, now), Last.Kind.REMEMBERED, where, "", tab, now);
        return false;
    }

    private static void fromLink(
            Worker worker, String link, String selection, String url, String host, int tab, Instant now) {
        Memory memory = Gather.known(worker.database(), Remember.linkKeys(link, selection, url));
        Change change = Remember.link(memory, link, selection, url, "", now);
        Last.Kind kind = host.isEmpty() ? Last.Kind.REMEMBERED : Last.Kind.FROM_LINK;
        keep(worker, memory, change, kind, url, host, tab, now);
    }

    /** Puts a remembered person away. */
    static void keep(
            Worker worker,
            Memory memory,
            Change change,
            Last.Kind kind,
            String url,
            String host,
            int tab,
            Instant now) {
        for (var put : change.puts()) {
            if (put instanceof Person person && person.remembered()) {
                worker.keep(memory, change, kind, person.id(), url, host, now);
                Icon.tick(tab);
            }
        }
    }

    /** Shows what was kept; where the browser does not let the popup be opened, the tick has to do. */
    private static void openPopup() {
        Attempt.of(Chrome.getAction().openPopup());
    }

    private static String text(@Nullable String value) {
        return value == null || value.equals("undefined") ? "" : value;
    }
}
