package kith.followup;

import java.time.Instant;
import kith.people.Card;
import kith.people.Move;
import kith.people.Person;
import kith.people.Quote;
import org.jspecify.annotations.Nullable;

/**
 * An idea with what there is to show for it.
 *
 * @param idea whom, how, when and why
 * @param person with whom
 * @param other the second person where two are introduced, else null
 * @param title the title of the conversation, of the post, or of what was kept for them; or ""
 * @param fresh true when the occasion is a post of theirs that is new
 * @param link the way there
 * @param theirs their words to use; {@link Quote#NONE} when none are kept
 * @param mine my words to use, likewise
 * @param topic what two lines could be about: a phrase that was stored, or ""
 * @param draft the draft that rests here, or ""
 */
public record Suggestion(
        Idea idea,
        Person person,
        @Nullable Person other,
        String title,
        boolean fresh,
        String link,
        Quote theirs,
        Quote mine,
        String topic,
        String draft) {

    Suggestion titled(String above) {
        return new Suggestion(idea, person, other, above, fresh, link, theirs, mine, topic, draft);
    }

    /** The same for the same occasion, so that an answer to it holds. */
    public String id() {
        return idea.id();
    }

    public Move move() {
        return idea.move();
    }

    /** Whether there is something to thank for; an answer to what was no question is only written back to. */
    public boolean thanks() {
        Occasion occasion = idea.occasion();
        return move() == Move.THANK && occasion != null && (occasion.asked() || occasion.kind() == Occasion.Kind.WROTE);
    }

    /** The card as it is kept once it is shown. */
    public Card shown(Instant now) {
        Person second = other();
        Card.Put put = new Card.Put(move(), idea.channel(), Ties.page(link), second == null ? "" : second.id(), now);
        return Card.shown(id(), person.id(), put);
    }
}
