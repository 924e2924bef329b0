package kith.extension.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kith.extension.browser.Database;
import kith.people.Acquaintance.Context;
import kith.people.Dot;
import kith.people.Move;
import kith.people.Rhythm;
import kith.people.Whom;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * How much I want to be shown, and what: each choice holds at once.
 *
 * <p>A page need not ask for all of it. What its template {@code rhythm} does not ask stays as it is.
 */
final class RhythmForm {
    private final HTMLElement form;
    private final Database database;

    RhythmForm(HTMLElement form, Database database) {
        this.form = form;
        this.database = database;
        Shape.of("rhythm").in(form);
        days();
        form.addEventListener("change", event -> {
            Set<String> ticked = ticked();
            new Thread(() -> changed(ticked)).start();
        });
    }

    /** Any day, and the seven. */
    private void days() {
        HTMLElement select = form.querySelector("[name='day']");
        if (select == null) {
            return;
        }
        for (Rhythm.Day day : Rhythm.Day.values()) {
            String name = day == Rhythm.Day.ANY ? Words.say("anyDay") : When.weekday(day.number());
            Shape.option(select, day.name(), name);
        }
    }

    void show(Rhythm rhythm) {
        if (asks("[name='day']")) {
            Shape.write(form.querySelector("[name='day']"), rhythm.day().name());
        }
        tick(value(rhythm.dose().name()), true);
        tick(value(rhythm.energy().name()), true);
        tick("[name='ask']", rhythm.askAfter());
        tick("[name='one']", rhythm.notes() == 1);
        tick(only(rhythm.whom().only()), true);
        tick("[name='talked']", rhythm.whom().talkedFirst());
        tick("[name='dot']", rhythm.dot().wish() == Dot.Wish.YES);
        for (Move move : Move.values()) {
            tick(kind(move), !rhythm.off().contains(move));
        }
    }

    /** Every choice that is on, by its selector; taken within the event, before anything else can be shown. */
    private Set<String> ticked() {
        Set<String> ticked = new HashSet<>();
        for (String css : choices()) {
            if (asks(css) && choice(css).isChecked()) {
                ticked.add(css);
            }
        }
        if (asks("[name='day']")) {
            ticked.add(value(Shape.value(form.querySelector("[name='day']"))));
        }
        return ticked;
    }

    private static List<String> choices() {
        List<String> choices =
                new ArrayList<>(List.of("[name='one']", "[name='ask']", "[name='talked']", "[name='dot']"));
        for (Context context : Context.values()) {
            choices.add(only(context));
        }
        for (Rhythm.Dose dose : Rhythm.Dose.values()) {
            choices.add(value(dose.name()));
        }
        for (Rhythm.Energy energy : Rhythm.Energy.values()) {
            choices.add(value(energy.name()));
        }
        for (Move move : Move.values()) {
            choices.add(kind(move));
        }
        return choices;
    }

    private void changed(Set<String> ticked) {
        Rhythm before = database.settings().rhythm();
        Rhythm chosen = chosen(before, ticked);
        show(Deed.done(new Message.Tune(chosen), form) ? chosen : before);
    }

    private Rhythm chosen(Rhythm before, Set<String> ticked) {
        Set<Move> off = new LinkedHashSet<>();
        for (Move move : Move.values()) {
            if (!isOn(kind(move), ticked, !before.off().contains(move))) {
                off.add(move);
            }
        }
        Rhythm.Dose dose = chosen(before.dose(), Rhythm.Dose.values(), ticked);
        return new Rhythm(
                dose,
                chosen(before.day(), Rhythm.Day.values(), ticked),
                chosen(before.energy(), Rhythm.Energy.values(), ticked),
                off,
                new Whom(
                        only(before.whom().only(), ticked),
                        isOn("[name='talked']", ticked, before.whom().talkedFirst())),
                isOn("[name='one']", ticked, before.notes() == 1) ? 1 : 2,
                isOn("[name='ask']", ticked, before.askAfter()),
                dose == before.dose() ? before.since() : Instant.now(),
                chosen(before.dot(), ticked));
    }

    /** To leave it as it is says nothing. */
    private Dot chosen(Dot before, Set<String> ticked) {
        boolean was = before.wish() == Dot.Wish.YES;
        boolean on = isOn("[name='dot']", ticked, was);
        return on == was ? before : before.with(on ? Dot.Wish.YES : Dot.Wish.NO);
    }

    private static <E extends Enum<E>> E chosen(E before, E[] all, Set<String> ticked) {
        E chosen = before;
        for (E each : all) {
            chosen = ticked.contains(value(each.name())) ? each : chosen;
        }
        return chosen;
    }

    private static Context only(Context before, Set<String> ticked) {
        Context chosen = before;
        for (Context each : Context.values()) {
            chosen = ticked.contains(only(each)) ? each : chosen;
        }
        return chosen;
    }

    private boolean isOn(String css, Set<String> ticked, boolean otherwise) {
        return asks(css) ? ticked.contains(css) : otherwise;
    }

    private boolean asks(String css) {
        return form.querySelector(css) != null;
    }

    private void tick(String css, boolean on) {
        if (asks(css)) {
            choice(css).setChecked(on);
        }
    }

    private static String value(String value) {
        return "[value='" + value + "']";
    }

    private static String only(Context context) {
        return "[name='only']" + value(context.name());
    }

    private static String kind(Move move) {
        return "[name='kind']" + value(move.name());
    }

    private Shape.Choice choice(String css) {
        return Shape.choice(form.querySelector(css));
    }
}
