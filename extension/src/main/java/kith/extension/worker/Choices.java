package kith.extension.worker;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kith.extension.browser.Hosts;
import kith.extension.browser.Language;
import kith.people.Change;
import kith.people.Edits;
import kith.people.LookAway;
import kith.people.Settings;
import kith.wire.Answer;
import kith.wire.Message;

/** What the user chose, kept; and whatever in the browser follows from it. */
final class Choices {
    private static final Answer DONE = new Answer.Done(Change.NONE);

    private final Worker worker;

    Choices(Worker worker) {
        this.worker = worker;
    }

    /** Gives the host back, and keeps in mind that it is to be quiet: Kith may be allowed everywhere. */
    Answer stopNoting(String origin) {
        quiet(origin, true);
        Hosts.giveBack(List.of(LookAway.pattern(origin)));
        return DONE;
    }

    Answer noteHere(String origin) {
        quiet(origin, false);
        return DONE;
    }

    Answer lookAwayFrom(Message.LookAwayFrom from) {
        Answer done = keep(settings -> settings.withAway(settings.away().with(from.host(), from.away())));
        Doorbell.register(worker.away());
        return done;
    }

    /** Whoever wants Kith on fewer pages than before takes back what the browser was told. */
    Answer choose(Settings.When when) {
        keep(settings -> settings.withWhen(when));
        switch (when) {
            case CLICK -> Hosts.giveBack(Hosts.allGranted());
            case SITES -> Hosts.giveBack(everywhere());
            case EVERYWHERE -> {}
        }
        return DONE;
    }

    /** Nothing where only single sites were given: Chromium would take those back with a wider pattern. */
    private static List<String> everywhere() {
        List<String> held = Hosts.allGranted();
        held.retainAll(Hosts.EVERYWHERE);
        return held;
    }

    Answer speak(String language) {
        if (!language.isEmpty() && !Language.ALL.contains(language)) {
            return new Answer.Refused("no such language");
        }
        keep(settings -> settings.withLanguage(language));
        Menu.speak(language);
        return DONE;
    }

    /** Whether Kith notes nothing at this host, whatever the browser allows. */
    void quiet(String url, boolean quiet) {
        keep(settings -> {
            Set<String> hosts = new HashSet<>(settings.quiet());
            boolean changed = quiet ? hosts.add(LookAway.host(url)) : hosts.remove(LookAway.host(url));
            return changed ? settings.withQuiet(hosts) : settings;
        });
    }

    Answer keep(UnaryOperator<Settings> edit) {
        Settings before = worker.database().settings();
        Settings after = Edits.mark(before, edit.apply(before), Instant.now());
        worker.database().write(new Change(List.of(after), List.of()), Set.of(), Set.of());
        return DONE;
    }
}
