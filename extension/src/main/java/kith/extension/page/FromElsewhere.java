package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.extension.browser.Arriving;
import kith.extension.browser.Database;
import kith.extension.browser.Files;
import kith.extension.moving.Known;
import kith.moving.ImportFile;
import kith.moving.ImportTrouble;
import kith.moving.Imported;
import kith.moving.Table;
import kith.people.Newcomer;
import kith.people.Newcomers;
import kith.people.Newcomers.Arrival;
import kith.people.Newcomers.Standing;
import kith.wire.ChosenPeople;
import kith.wire.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/**
 * Takes in people from a file of others: what it is, whom it would bring, and only then those whom the user chose, with one
 * way back. They wait in {@link Arriving}; the worker writes them.
 */
final class FromElsewhere {
    /** People in one text that is put aside. */
    private static final int SOME = 500;

    /** Names in one sentence. */
    private static final int SAID = 5;

    /** Entries left out that are told of; whoever has more of them looks into the file. */
    private static final int TOLD = 100;

    private final Database database;
    private final HTMLElement place;

    FromElsewhere(Database database, HTMLElement place) {
        this.database = database;
        this.place = place;
    }

    /** @param held whether this page holds the place where people wait; else another one is at it */
    void begin(boolean held) {
        if (held) {
            choose(Words.say("fromElsewhereMore")).in(place);
        } else {
            Words.say(place, "fromElsewhereElsewhere");
        }
    }

    private Shape choose(String sentence) {
        Shape choose = Shape.of("choose-people").text("sentence", sentence);
        HTMLElement field = choose.slot("file");
        field.addEventListener("change", event -> new Thread(() -> chosen(Files.chosen(field))).start());
        return choose;
    }

    private void again(String key) {
        choose(Words.say(key)).insteadOf(place);
    }

    private void anew() {
        again("fromElsewhereMore");
    }

    private void chosen(@Nullable Blob file) {
        if (file == null) {
            return;
        }
        if (ImportFile.isTooLarge((long) Files.size(file))) {
            refuse(new ImportTrouble(ImportTrouble.What.TOO_LARGE, 0, 0));
            return;
        }
        Working unused = new Working(place, "importReading");
        try {
            look(ImportFile.open(Files.bytes(file)));
        } catch (Database.Unavailable unread) {
            again("errorNotDone");
        } catch (Files.Gone gone) {
            again("fileGone");
        }
    }

    private void look(Imported imported) {
        switch (imported) {
            case Imported.Refused refused -> refuse(refused.trouble());
            case Imported.People people -> preview(people);
            case Imported.Columns columns -> {
                Table table = columns.table();
                if (table.source() == Imported.Source.LINKEDIN) {
                    look(table.people(table.proposal()));
                } else {
                    ask(table);
                }
            }
        }
    }

    private void refuse(ImportTrouble trouble) {
        choose(ImportWords.trouble(trouble) + " " + Words.say("importNothingChanged"))
                .insteadOf(place);
    }

    private void ask(Table table) {
        ColumnForm form = new ColumnForm(table);
        HTMLElement news = form.shape.slot("news");
        form.shape
                .act("show", () -> {
                    Map<Table.Column, Integer> chosen = form.chosen();
                    if (chosen.isEmpty()) {
                        news.setTextContent(Words.say("importNeedsName"));
                    } else {
                        Working unused = new Working(place, "importReading");
                        look(table.people(chosen));
                    }
                })
                .act("leave", this::anew)
                .insteadOf(place);
    }

    private void preview(Imported.People people) {
        List<Arrival> arrivals = new Newcomers(Known.of(database, people.people())).of(people.people());
        ArrivalList list = new ArrivalList(arrivals, people.source());
        HTMLElement leftOut = list.page.slot("left-out");
        for (ImportTrouble trouble : people.passedOver()
                .subList(0, Math.min(TOLD, people.passedOver().size()))) {
            leftOut.appendChild(Words.element("li", "", ImportWords.trouble(trouble)));
        }
        list.page.slot("left-out-part").setHidden(people.passedOver().isEmpty());
        HTMLElement news = list.page.slot("nobody");
        list.page
                .act("take-in", () -> {
                    List<Newcomer> chosen = list.chosen();
                    if (chosen.isEmpty()) {
                        news.setTextContent(Words.say("importNobodyTicked"));
                    } else {
                        takeIn(chosen);
                    }
                })
                .act("leave", this::anew)
                .insteadOf(place);
    }

    private void takeIn(List<Newcomer> chosen) {
        Working unused = new Working(place, "importTakingIn");
        try (Arriving waiting = Arriving.open()) {
            waiting.clear(Arriving.Kind.PEOPLE);
            for (int at = 0; at < chosen.size(); at += SOME) {
                List<Newcomer> some = chosen.subList(at, Math.min(at + SOME, chosen.size()));
                waiting.add(Arriving.Kind.PEOPLE, at / SOME, ChosenPeople.write(some));
            }
        } catch (Database.Unavailable unwritten) {
            again("errorNotDone");
            return;
        }
        if (Deed.done(new Message.TakeIn(), place)) {
            tell(chosen);
        } else {
            again("errorNotDone");
        }
    }

    /** Who is here now; whoever was given the name of somebody forgotten did not come. */
    private void tell(List<Newcomer> chosen) {
        List<String> names = new ArrayList<>();
        for (Arrival arrival : new Newcomers(Known.of(database, chosen)).of(chosen)) {
            if (arrival.standing() != Standing.FORGOTTEN && arrival.standing() != Standing.ME) {
                names.add(arrival.newcomer().name());
            }
        }
        if (names.isEmpty()) {
            again("arrivalForgotten");
            return;
        }
        String some = Words.list(names.subList(0, Math.min(SAID, names.size())));
        Shape taken = Shape.of("taken")
                .say("sentence", names.size() > SAID ? "importTakenMore" : "importTaken", Words.name(some));
        HTMLElement here = taken.outermost();
        taken.act("take-out", () -> takeOut(here)).act("another", this::anew).insteadOf(place);
    }

    private void takeOut(HTMLElement near) {
        if (Deed.done(new Message.TakeOut(), near)) {
            again("importTakenOut");
        }
    }
}
