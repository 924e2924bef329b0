package kith.extension.page;

import java.time.Instant;
import kith.followup.Occasion;
import kith.followup.Suggestion;
import kith.followup.Why;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Person;
import org.teavm.jso.dom.xml.Node;

/** Says why: one sentence for each kind of reason, made of stored facts and nothing else. */
record WhyWords(Suggestion suggestion, Memory memory, Instant now) {
    /** Up to so many days of silence are "every week or so", and up to the next "every few weeks". */
    private static final int WEEK_OR_SO = 10;

    private static final int FEW_WEEKS = 60;

    void into(Shape shape, String slot, Why why) {
        Node name = Words.name(suggestion.person().name());
        switch (why) {
            case Why.Asked asked -> about(shape, slot, "reasonAsked", asked.topic(), name);
            case Why.Answered answered ->
                about(
                        shape,
                        slot,
                        answered.question() ? "reasonAnsweredQuestion" : "reasonAnsweredComment",
                        answered.topic(),
                        name);
            case Why.Wrote wrote -> about(shape, slot, "reasonWroteUnder", wrote.topic(), name);
            case Why.NewPost post -> shape.say(slot, suggestion.fresh() ? "reasonSomethingNew" : "reasonWork", name);
            case Why.SharedGround ground -> shape.say(slot, "reasonBothWrote", Words.name(ground.topic()));
            case Why.Interest interest -> shape.say(slot, "reasonInterest", Words.name(interest.line()));
            case Why.OnMyMind mind -> shape.say(slot, "reasonOnMyMind", name);
            case Why.Kept kept -> shape.say(slot, "reasonKept", kept(), name);
            case Why.Meet meet -> {
                Person other = suggestion.other();
                shape.say(
                        slot,
                        "reasonMeet",
                        name,
                        Words.name(other == null ? "" : other.name()),
                        Words.name(meet.topic()));
            }
            case Why.UsuallyAnswers usually -> shape.say(slot, "reasonUsuallyAnswers", name);
            case Why.DifferentDays days -> shape.say(slot, "reasonDifferentDays");
            case Why.Rhythm rhythm -> shape.say(slot, rhythm(rhythm.days()));
            case Why.LastTalked talked ->
                shape.say(slot, "reasonLastTalked", Words.text(When.say(Instant.ofEpochSecond(talked.second()), now)));
        }
    }

    /** What I kept for them, and what both wrote about: one sentence. */
    void kept(Shape shape, String slot, Why.SharedGround ground) {
        Node name = Words.name(suggestion.person().name());
        shape.say(slot, "reasonKeptBothWrote", kept(), name, Words.name(ground.topic()));
    }

    /** Its title, which leads to it: the card's own link leads to where it can be shared. */
    private Node kept() {
        Occasion occasion = suggestion.idea().occasion();
        Kept kept = occasion == null ? null : memory.kept(occasion.about());
        return kept == null ? Words.name(suggestion.title()) : Words.link(kept.title(), kept.link());
    }

    private static void about(Shape shape, String slot, String key, String topic, Node name) {
        if (topic.isEmpty()) {
            shape.say(slot, key, name);
        } else {
            shape.say(slot, key + "About", name, Words.name(topic));
        }
    }

    private static String rhythm(int days) {
        return days <= WEEK_OR_SO ? "reasonRhythmDays" : days <= FEW_WEEKS ? "reasonRhythmWeeks" : "reasonRhythmMonths";
    }
}
