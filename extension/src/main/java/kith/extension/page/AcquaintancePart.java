package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.followup.Stage;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Bond;
import kith.people.Acquaintance.Context;
import kith.people.Acquaintance.Line;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** What I put down about somebody: only what is there, until I ask for the empty lines. */
final class AcquaintancePart {
    private final String id;
    private final HTMLElement place;
    private final HTMLElement button;
    private final String proposed;
    private Acquaintance known;
    private boolean open;

    private AcquaintancePart(String id, Acquaintance known, String proposed, HTMLElement place, HTMLElement button) {
        this.id = id;
        this.known = known;
        this.proposed = proposed;
        this.place = place;
        this.button = button;
    }

    /** @param stage how far the two have come: a word for it is proposed, in the words of people and never as a rank */
    static AcquaintancePart in(Shape page, String id, Acquaintance known, Stage stage) {
        AcquaintancePart part = new AcquaintancePart(
                id, known, Words.say(word(stage)), page.slot("acquaintance"), page.button("add-something"));
        page.act("add-something", part::turn);
        part.show();
        return part;
    }

    /** Follows what was put down in another window, unless one is writing here. */
    void reread(Acquaintance now) {
        if (!now.equals(known) && place.querySelector(":focus") == null) {
            known = now;
            show();
        }
    }

    /** Favourable, or nothing: whoever has not answered yet is somebody I keep in mind. */
    private static String word(Stage stage) {
        return switch (stage) {
            case NOTED -> "closeNoted";
            case NOTICED, RESTING -> "closeNoticed";
            case ACQUAINTED -> "closeAcquainted";
            case CONVERSING -> "closeConversing";
            case CONNECTED -> "closeConnected";
            case DORMANT -> "closeDormant";
        };
    }

    static String label(Line line) {
        return Words.say(
                switch (line) {
                    case KNOWS -> "lineKnows";
                    case LEARN -> "lineLearn";
                    case HELP -> "lineHelp";
                    case TAGS -> "lineTags";
                    case CLOSE -> "lineClose";
                    case REACH -> "lineReach";
                });
    }

    /** How I know them and where they belong, as far as I said so. */
    static List<String> how(Acquaintance known) {
        List<String> how = new ArrayList<>();
        for (Bond bond : Bond.values()) {
            if (known.bonds().contains(bond)) {
                how.add(Words.say(
                        switch (bond) {
                            case SHARES_AN_INTEREST -> "bondSharesInterest";
                            case WORKED_WITH -> "bondWorkedWith";
                            case PAST_CLIENT -> "bondPastClient";
                            case MET_OFFLINE -> "bondMetOffline";
                        }));
            }
        }
        switch (known.context()) {
            case UNSAID -> {}
            case HOBBY -> how.add(Words.say("contextHobby"));
            case FIELD -> how.add(Words.say("contextField"));
            case OTHER -> how.add(Words.say("contextOther"));
        }
        return how;
    }

    private void turn() {
        open = !open;
        show();
        HTMLElement first = place.querySelector("textarea");
        if (open && first != null) {
            first.focus();
        }
    }

    private void show() {
        button.setAttribute("aria-expanded", String.valueOf(open));
        button.setTextContent(Words.say(open ? "foldAway" : "addSomething"));
        place.setTextContent("");
        for (Line line : Line.values()) {
            if (open || !known.on(line).isEmpty()) {
                line(line);
            }
        }
        List<String> how = how(known);
        if (open) {
            boxes();
        } else if (!how.isEmpty()) {
            Shape said = Shape.of("how-said");
            for (String one : how) {
                said.slot("how").appendChild(Words.element("span", "also", one));
                said.slot("how").appendChild(Words.text(" "));
            }
            said.in(place);
        }
    }

    private void line(Line line) {
        String words = known.on(line);
        boolean proposes = line == Line.CLOSE && words.isEmpty();
        Shape one = Shape.of("line").text("label", label(line)).value("words", proposes ? proposed : words);
        HTMLElement field = one.slot("words");
        field.setAttribute("aria-label", label(line));
        if (proposes) {
            HTMLElement remark = one.text("remark", Words.say("kithProposes")).slot("remark");
            field.addEventListener("input", event -> remark.setTextContent(""));
        }
        one.in(place);
        KeptField.of(field, said -> {
            known = known.with(line, said);
            return new Message.PutDown(id, line, said);
        });
    }

    private void boxes() {
        Shape boxes = Shape.of("how");
        HTMLElement how = boxes.slot("how");
        boxes.in(place);
        for (Bond bond : Bond.values()) {
            Shape.Choice box = choice(how, bond.name());
            box.setChecked(known.bonds().contains(bond));
            heard(how, bond.name(), () -> {
                known = known.with(bond, box.isChecked());
                return new Message.Bound(id, known.bonds());
            });
        }
        for (Context context : Context.values()) {
            choice(how, context.name()).setChecked(known.context() == context);
            heard(how, context.name(), () -> {
                known = known.with(context);
                return new Message.Belongs(id, context);
            });
        }
    }

    /** What a box says once it is ticked or unticked. */
    private interface Said {
        Message.Command command();
    }

    private static void heard(HTMLElement how, String value, Said said) {
        box(how, value).addEventListener("change", event -> {
            Message.Command command = said.command();
            new Thread(() -> Deed.done(command, how)).start();
        });
    }

    private static Shape.Choice choice(HTMLElement how, String value) {
        return Shape.choice(box(how, value));
    }

    private static HTMLElement box(HTMLElement how, String value) {
        return how.querySelector("[value='" + value + "']");
    }
}
