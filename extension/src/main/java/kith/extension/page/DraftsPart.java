package kith.extension.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kith.people.Card;
import kith.people.Conversation;
import kith.people.Memory;
import kith.people.Person;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** The drafts that wait for this person where they were left; nothing where none does. */
final class DraftsPart {
    private DraftsPart() {}

    static void in(Shape page, Memory memory, Person person, Instant now) {
        List<Card> drafts = memory.cards()
                .filter(card -> card.person().equals(person.id()))
                .filter(card -> !card.draft().isBlank() && card.verdict() != Card.Verdict.DONE)
                .sorted(Comparator.comparing(Card::at).thenComparing(Card::id).reversed())
                .toList();
        if (drafts.isEmpty()) {
            page.without("drafts-part");
        }
        for (Card card : drafts) {
            page.add("drafts", one(memory, card, now));
        }
    }

    private static Shape one(Memory memory, Card card, Instant now) {
        String link = card.idea().conversation();
        Conversation where = memory.conversation(link);
        Shape one = Shape.of("draft-one").text("draft", card.draft()).text("when", When.say(card.at(), now));
        if (!link.isEmpty()) {
            Title.into(one.link("conversation", link).slot("title"), where == null ? "" : where.title(), link);
        }
        HTMLElement item = one.outermost();
        return one.act("let-go", () -> letGo(card, item));
    }

    /** One sentence in its place, with the way back. */
    private static void letGo(Card card, HTMLElement item) {
        if (!Deed.done(new Message.Draft(card, ""), item)) {
            return;
        }
        HTMLElement left = Words.element("li", "", "");
        item.getParentNode().replaceChild(left, item);
        Shape.of("let-go")
                .act("undo", () -> {
                    if (Deed.done(new Message.Draft(card, card.draft()), left)) {
                        left.getParentNode().replaceChild(item, left);
                        item.querySelector("[data-act='let-go']").focus();
                    }
                })
                .insteadOf(left);
    }
}
