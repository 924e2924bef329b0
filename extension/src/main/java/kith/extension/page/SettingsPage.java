package kith.extension.page;

import kith.extension.browser.Database;
import kith.extension.browser.Room;
import kith.people.Settings;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** How I like it. Each choice holds at once; there is nothing to save. */
public final class SettingsPage {
    private final Database database = Database.open();
    private final HTMLElement main = Shape.emptyMain();
    private final ReadingAlong when;
    private final SiteList sites;
    private final AwayList away;
    private final RhythmForm rhythm;
    private final OwnForm own;
    private final LanguageChoice language;

    private SettingsPage() {
        Shape.of("settings")
                .say("stored", "aboutSoMuch", Words.text(Bytes.say(Room.used())))
                .in(main);
        when = new ReadingAlong(slot("when"));
        slot("when").addEventListener("change", event -> when.chosen(this::nowReads));
        sites = new SiteList(slot("sites"));
        away = new AwayList(slot("away"), database);
        rhythm = new RhythmForm(slot("rhythm"), database);
        own = new OwnForm(slot("own"), database);
        language = new LanguageChoice(slot("language"));
    }

    /** Fills the page; runs in a thread. */
    public static void show() {
        SettingsPage page = new SettingsPage();
        page.look();
        Window.current().addEventListener("focus", event -> new Thread(page::look).start());
    }

    /** Shows what holds now; what was chosen in another window too, while nothing moves under the user's hand. */
    private void look() {
        Settings settings = database.settings();
        when.show(settings.when());
        sites.show(settings, false);
        away.show(settings.away());
        rhythm.show(settings.rhythm());
        own.show(settings);
        language.show(settings.language());
    }

    private void nowReads(String sentence) {
        Words.say(slot("next"), sentence);
        sites.show(database.settings(), true);
    }

    private HTMLElement slot(String name) {
        return main.querySelector("[data-slot='" + name + "']");
    }
}
