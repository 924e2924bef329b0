package kith.extension.page;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import kith.people.Move;
import kith.people.Rhythm;
import kith.wire.Message;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.html.HTMLElement;

/** How much I want to be shown, and what: each choice holds at once. */
final class RhythmForm {
    /** A radio button or a check box. */
    interface Choice extends JSObject {
        @JSProperty
        void setChecked(boolean checked);

        @JSProperty
        boolean isChecked();
    }

    private final HTMLElement form;
    private Rhythm rhythm;

    private RhythmForm(HTMLElement form, Rhythm rhythm) {
        this.form = form;
        this.rhythm = rhythm;
    }

    static void in(HTMLElement form, Rhythm rhythm) {
        Shape.of("rhythm").in(form);
        days(form.querySelector("[name='day']"));
        RhythmForm choices = new RhythmForm(form, rhythm);
        choices.show();
        form.addEventListener("change", event -> new Thread(choices::changed).start());
    }

    /** Any day, and the seven. */
    private static void days(HTMLElement select) {
        for (Rhythm.Day day : Rhythm.Day.values()) {
            String name = day == Rhythm.Day.ANY ? Words.say("anyDay") : When.day(day.number());
            HTMLElement option = Words.element("option", "", name);
            option.setAttribute("value", day.name());
            select.appendChild(option);
        }
    }

    private void show() {
        field("day").setValue(rhythm.day().name());
        choice("[value='" + rhythm.dose() + "']").setChecked(true);
        choice("[value='" + rhythm.energy() + "']").setChecked(true);
        choice("[name='ask']").setChecked(rhythm.askAfter());
        choice("[name='one']").setChecked(rhythm.notes() == 1);
        for (Move move : Move.values()) {
            if (form.querySelector(kind(move)) != null) {
                choice(kind(move)).setChecked(!rhythm.off().contains(move));
            }
        }
    }

    private void changed() {
        Rhythm chosen = chosen();
        if (Deed.done(new Message.Tune(chosen), form)) {
            rhythm = chosen;
        } else {
            show();
        }
    }

    private Rhythm chosen() {
        Set<Move> off = new LinkedHashSet<>();
        for (Move move : Move.values()) {
            if (form.querySelector(kind(move)) != null && !choice(kind(move)).isChecked()) {
                off.add(move);
            }
        }
        Rhythm.Dose dose = checked(Rhythm.Dose.values(), rhythm.dose());
        return new Rhythm(
                dose,
                Rhythm.Day.valueOf(field("day").getValue()),
                checked(Rhythm.Energy.values(), rhythm.energy()),
                off,
                choice("[name='one']").isChecked() ? 1 : 2,
                choice("[name='ask']").isChecked(),
                dose == rhythm.dose() ? rhythm.since() : Instant.now());
    }

    private <E extends Enum<E>> E checked(E[] values, E otherwise) {
        for (E value : values) {
            if (choice("[value='" + value + "']").isChecked()) {
                return value;
            }
        }
        return otherwise;
    }

    private Shape.Field field(String name) {
        return (Shape.Field) (JSObject) form.querySelector("[name='" + name + "']");
    }

    private static String kind(Move move) {
        return "[name='kind'][value='" + move + "']";
    }

    private Choice choice(String css) {
        return (Choice) (JSObject) form.querySelector(css);
    }
}
