package kith.followup.draft;

import java.util.ArrayList;
import java.util.List;
import kith.followup.Idea;
import kith.followup.Occasion;
import kith.followup.Occasion.Kind;
import kith.people.Channel;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Quote;
import org.jspecify.annotations.Nullable;

/** Ines, who answered; WG, remembered for one sentence; and Mirja, with whom there were two talks long ago. */
final class ThreePeople {
    private static final String WOOL = "https://ines.example/knitting-as-networking/";
    private static final String FAIRS = "https://ines.example/on-county-fairs/";
    private static final String BELLS = "https://bells.example/thread/9";
    private static final String CLERKS = "https://wg.example/clerks-who-help/";
    private static final String MITTENS = "https://mirja.example/mittens/";

    static final List<String> PEOPLE = List.of("link:ines.example", "link:wg.example", "link:mirja.example");

    static final Memory MEMORY = new MadeUp()
            .person("link:ines.example", "Ines", "knows forms", "asked about my loom", Quote.NONE)
            .person(
                    "link:wg.example",
                    "WG",
                    "",
                    "",
                    new Quote("The clerk in our county has a list.", WOOL + "#c1", "Knitting as networking"))
            .person("link:mirja.example", "Mirja Aalto", "", "rings bells on Sundays", Quote.NONE)
            .talk(WOOL, "Knitting as networking", "link:ines.example")
            .talk(FAIRS, "On county fairs", "link:ines.example")
            .talk(BELLS, "Bells, and who rings them", "")
            .turn(true, "link:mirja.example", FAIRS, "c1", "", "Does the fair have bells?")
            .turn(false, "link:mirja.example", FAIRS, "c2", "c1", "Only the sheep wear them.")
            .turn(true, "", BELLS, "c7", "", "I only know the bells of our village. How heavy are yours?")
            .turn(
                    false,
                    "link:mirja.example",
                    BELLS,
                    "c8",
                    "c7",
                    "The small one is about as heavy as a calf. Nobody has ever weighed the large one, and the tower"
                            + " does not care. We ring the old bell at noon, e.g. for weddings, and whenever a ship comes"
                            + " in. What does yours sound like?",
                    "the old bell")
            .turn(true, "", WOOL, "c9", "", "The 990 form confused me too. How did you learn it?", "the 990 form")
            .turn(
                    false,
                    "link:ines.example",
                    WOOL,
                    "c10",
                    "c9",
                    "I sat with the instructions for a week, and then I asked the county clerk.",
                    "the county clerk")
            .seen(
                    CLERKS,
                    "link:wg.example",
                    "Clerks who help",
                    "Ours explained the 990 form to half the village.",
                    true)
            .seen(MITTENS, "link:mirja.example", "Mittens for bell ringers", "Rope burns. So I knit.", true)
            .memory();

    private ThreePeople() {}

    /** An idea of every move and way for a person, each with the occasion that usually brings it. */
    static List<Idea> ideas(String person) {
        List<Idea> ideas = new ArrayList<>();
        for (Move move : Move.values()) {
            for (Channel channel : List.of(Channel.THREAD, Channel.MAIL)) {
                if (move != Move.WRITE || channel == Channel.MAIL) {
                    ideas.add(MadeUp.idea(person, move, channel, occasion(person, move)));
                }
            }
        }
        return ideas;
    }

    private static @Nullable Occasion occasion(String person, Move move) {
        boolean ines = person.equals("link:ines.example");
        boolean wg = person.equals("link:wg.example");
        String turn = ines ? WOOL + "#c10" : wg ? "none" : BELLS + "#c8";
        String post = wg ? CLERKS : ines ? "none" : MITTENS;
        String topic = ines ? "the county clerk" : wg ? "the 990 form" : "";
        return switch (move) {
            case ANSWER -> MadeUp.about(Kind.QUESTION, turn, topic);
            case THANK -> MadeUp.about(Kind.HELP, turn, topic);
            case COMMENT -> MadeUp.about(Kind.POST, post, topic);
            case SHARE -> MadeUp.about(Kind.KEPT, "https://forms.example/how-counties-file", topic);
            case QUESTION -> MadeUp.about(Kind.WORK, post, topic);
            case INTRODUCE -> MadeUp.meets(wg ? "link:ines.example" : "link:wg.example", topic);
            case RECONNECT, WRITE, ADVICE -> null;
        };
    }

    /** What is known for an idea; a share has a link that was kept. */
    static Facts facts(Idea idea) {
        Facts facts = Facts.of(idea, MEMORY);
        return idea.move() == Move.SHARE
                ? facts.keeping(idea, "How counties file", "https://forms.example/how-counties-file")
                : facts;
    }
}
