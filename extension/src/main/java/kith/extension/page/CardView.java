package kith.extension.page;

import java.time.Instant;
import kith.followup.Suggestion;
import kith.people.Card;
import kith.people.Card.Verdict;
import kith.people.Memory;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** One idea of the week, a place to write, and what may be said to it. */
final class CardView {
    /** "Not now" waits for the next weekly page. */
    private static final int WEEK_DAYS = 7;

    private static final int FEW_DAYS = 3;
    private static final int MONTH_DAYS = 30;

    private final Suggestion suggestion;
    private final HTMLElement card;
    private final Pad pad;

    /** The card at a place of the page, from 0; fills {@code main} on. */
    CardView(Memory memory, Suggestion suggestion, int place, HTMLElement main) {
        this.suggestion = suggestion;
        Shape shape = Shape.of("card");
        CardWords.into(shape, suggestion, memory);
        buttons(shape);
        card = shape.outermost();
        pad = new Pad(suggestion, Drafts.offered(suggestion, place), shape.slot("pad"), shape.button("draft"));
        shape.in(main);
    }

    private void buttons(Shape shape) {
        shape.say("open", suggestion.fresh() ? "openPost" : "openThread").link("open", suggestion.link());
        shape.slot("open").setAttribute("target", "_blank");
        shape.slot("open").setAttribute("rel", "noreferrer");
        shape.act("done", () -> judge(Verdict.DONE, 0, ""))
                .act("not-now", () -> judge(Verdict.WAITS, WEEK_DAYS, "afterNotNow"))
                .act("in-a-few-days", () -> judge(Verdict.WAITS, FEW_DAYS, "afterBetterDay"))
                .act("next-week", () -> judge(Verdict.WAITS, WEEK_DAYS, "afterBetterDay"))
                .act("next-month", () -> judge(Verdict.WAITS, MONTH_DAYS, "afterBetterDay"))
                .act("feels-forced", () -> judge(Verdict.FORCED, 0, "afterFeelsForced"));
    }

    private Message.Judge verdict(Verdict verdict, int days) {
        return new Message.Judge(suggestion.id(), suggestion.person().id(), verdict, days);
    }

    private void judge(Verdict verdict, int days, String sentence) {
        if (Deed.done(verdict(verdict, days), card)) {
            after(sentence).insteadOf(left());
        }
    }

    /** One sentence with the way back; "" is the word after something was done. */
    private Shape after(String sentence) {
        Shape after = sentence.isEmpty() ? Shape.of("done") : Shape.of("after").say("sentence", sentence);
        HTMLElement gone = after.outermost();
        return after.act("undo", () -> undo((HTMLElement) gone.getParentNode()));
    }

    /** An empty passage in the card's place; the card itself stays as it is, for Undo. */
    private HTMLElement left() {
        HTMLElement left = Words.element("article", "card", "");
        card.getParentNode().replaceChild(left, card);
        return left;
    }

    private void undo(HTMLElement left) {
        if (Deed.done(verdict(Verdict.OPEN, 0), left)) {
            left.getParentNode().replaceChild(card, left);
            card.querySelector("details").removeAttribute("open");
            HTMLElement heading = card.querySelector("h2");
            heading.setTabIndex(-1);
            heading.focus();
        }
    }

    /** Follows what was done in another window meanwhile; the focus stays where it is. */
    void reread(Memory memory, Instant now) {
        boolean here = card.getParentNode() != null;
        Card said = memory.card(suggestion.id());
        if (!here || said == null) {
            return;
        }
        pad.reread(said.draft());
        switch (said.verdict()) {
            case DONE -> after("").in(left());
            case FORCED -> after("afterFeelsForced").in(left());
            case WAITS -> {
                if (said.untilAt().isAfter(now)) {
                    after("afterNotNow").in(left());
                }
            }
            case OPEN -> {}
        }
    }
}
