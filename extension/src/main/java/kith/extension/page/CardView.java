package kith.extension.page;

import java.time.Instant;
import kith.followup.Suggestion;
import kith.followup.draft.Draft;
import kith.people.Card;
import kith.people.Card.Verdict;
import kith.people.Memory;
import kith.wire.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;

/** One idea of the week, a place to write, and what may be said to it. */
final class CardView {
    /** "Not now" waits for the next weekly page. */
    private static final int WEEK_DAYS = 7;

    /** What programs of all kinds take from a link: Windows hands on 2,083 characters (INTERNET_MAX_URL_LENGTH). */
    private static final int LONGEST_LETTER = 2_000;

    private static final int FEW_DAYS = 3;
    private static final int MONTH_DAYS = 30;

    private final Suggestion suggestion;
    private final HTMLElement card;
    private final Pad pad;
    private final boolean askAfter;

    /** The next card; fills {@code main} on. */
    CardView(Memory memory, Suggestion suggestion, Draft draft, Instant now, HTMLElement main) {
        this.suggestion = suggestion;
        this.askAfter = memory.settings().rhythm().askAfter();
        Shape shape = Shape.of("card");
        CardWords.into(shape, suggestion, memory, now);
        buttons(shape, memory.conversation(suggestion.link()) != null);
        card = shape.outermost();
        pad = new Pad(suggestion, draft, shape.slot("pad"), shape.button("draft"));
        shape.in(main);
    }

    private void buttons(Shape shape, boolean talk) {
        shape.say("open", open(talk)).link("open", suggestion.link());
        if (isMail()) {
            HTMLElement open = shape.slot("open");
            open.addEventListener("click", event -> Shape.follow(open, letter()));
        }
        shape.slot("open").setAttribute("target", "_blank");
        shape.slot("open").setAttribute("rel", "noreferrer");
        shape.act("done", () -> judge(Verdict.DONE, 0, ""))
                .act("not-now", () -> judge(Verdict.NOT_NOW, 0, "afterNotNow"))
                .act("in-a-few-days", () -> judge(Verdict.WAITS, FEW_DAYS, "afterBetterDay"))
                .act("next-week", () -> judge(Verdict.WAITS, WEEK_DAYS, "afterBetterDay"))
                .act("next-month", () -> judge(Verdict.WAITS, MONTH_DAYS, "afterBetterDay"))
                .act("feels-forced", () -> judge(Verdict.FORCED, 0, "afterFeelsForced"))
                .act("not-this-kind", () -> judge(Verdict.NOT_THIS_KIND, 0, "afterNotThisKind"))
                .act("not-this-person", this::notThisPerson);
    }

    private boolean isMail() {
        return suggestion.link().startsWith("mailto:");
    }

    /** With what is written so far, where a mail program takes so much from a link; nothing is sent by that. */
    private String letter() {
        String whole = suggestion.link() + "?body=" + Words.inLink(pad.words());
        return pad.words().isBlank() || whole.length() > LONGEST_LETTER ? suggestion.link() : whole;
    }

    private String open(boolean talk) {
        if (isMail()) {
            return "openMail";
        }
        return switch (suggestion.move()) {
            case ANSWER, THANK -> "openThread";
            case SHARE -> talk ? "openThread" : "openPage";
            case COMMENT, QUESTION, RECONNECT, INTRODUCE, WRITE, ADVICE -> suggestion.fresh() ? "openPost" : "openPage";
        };
    }

    /** One press, and it stays so; it asks nothing. */
    private void notThisPerson() {
        String person = suggestion.person().id();
        if (Deed.done(new Message.Aside(person, true), card)) {
            HTMLElement left = left();
            Shape.of("after")
                    .say(
                            "sentence",
                            "afterNotThisPerson",
                            Words.name(suggestion.person().name()))
                    .act("undo", () -> {
                        if (Deed.done(new Message.Aside(person, false), left)) {
                            back(left);
                        }
                    })
                    .insteadOf(left);
        }
    }

    private Message.Judge verdict(Verdict verdict, int days) {
        return new Message.Judge(suggestion.shown(Instant.now()), verdict, days);
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
        if (sentence.isEmpty() && askAfter) {
            gone.appendChild(felt());
        }
        return after.act("undo", () -> undo((HTMLElement) gone.getParentNode()));
    }

    private HTMLElement felt() {
        Shape felt = Shape.of("felt");
        HTMLElement question = felt.outermost();
        felt.act("gave", () -> felt(Card.Energy.GAVE, question)).act("cost", () -> felt(Card.Energy.COST, question));
        return question;
    }

    private void felt(Card.Energy energy, HTMLElement question) {
        if (Deed.done(new Message.Felt(suggestion.shown(Instant.now()), energy), question)) {
            question.setTextContent(Words.say("afterFelt"));
            question.setTabIndex(-1);
            question.focus();
        }
    }

    /** An empty passage in the card's place; the card itself stays as it is, for Undo. */
    private HTMLElement left() {
        HTMLElement left = Words.element("article", "card", "");
        card.getParentNode().replaceChild(left, card);
        return left;
    }

    private void undo(HTMLElement left) {
        if (Deed.done(verdict(Verdict.OPEN, 0), left)) {
            back(left);
        }
    }

    private void back(HTMLElement left) {
        left.getParentNode().replaceChild(card, left);
        for (HTMLElement menu = openMenu(); menu != null; menu = openMenu()) {
            menu.removeAttribute("open");
        }
        HTMLElement heading = card.querySelector("h2");
        heading.setTabIndex(-1);
        heading.focus();
    }

    private @Nullable HTMLElement openMenu() {
        return card.querySelector("details[open]");
    }

    Suggestion suggestion() {
        return suggestion;
    }

    /** Follows what was done in another window, or by time, meanwhile; the focus stays where it is, or in the same place. */
    void reread(Memory memory, boolean holds) {
        if (card.getParentNode() == null) {
            return;
        }
        Card said = memory.card(suggestion.id());
        if (said != null) {
            pad.reread(said.draft());
        }
        String sentence = said == null
                ? null
                : switch (said.verdict()) {
                    case DONE -> "";
                    case FORCED -> "afterFeelsForced";
                    case NOT_NOW -> "afterNotNow";
                    case NOT_THIS_KIND -> "afterNotThisKind";
                    case WAITS -> said.untilAt().isAfter(Instant.now()) ? "afterBetterDay" : null;
                    case OPEN -> null;
                };
        if (sentence != null) {
            follow(after(sentence));
        } else if (!pad.isOpen() && !holds) {
            follow(Shape.of("after").say("sentence", "afterPassed").without("undo"));
        }
    }

    private void follow(Shape sentence) {
        if (card.querySelector(":focus") == null) {
            sentence.in(left());
        } else {
            sentence.insteadOf(left());
        }
    }
}
