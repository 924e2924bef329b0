package kith.extension.page;

import kith.followup.Move;
import kith.followup.Reason;
import kith.followup.Suggestion;
import kith.followup.Window;
import kith.people.Conversation;
import kith.people.LookAway;
import kith.people.Memory;
import kith.reading.Links;
import org.teavm.jso.dom.xml.Node;

/** The words of a card: the conversation, the person, why, how, when, what to use, and a plan in my own voice. */
final class CardWords {
    /** Quotations are cut after about so many characters; the rest is one click away. */
    private static final int QUOTE_LENGTH = 300;

    private final Suggestion suggestion;

    private CardWords(Suggestion suggestion) {
        this.suggestion = suggestion;
    }

    /** Fills the template {@code card}, its buttons excepted. */
    static void into(Shape shape, Suggestion suggestion, Memory memory) {
        CardWords words = new CardWords(suggestion);
        words.idea(shape);
        words.reasons(shape);
        words.facts(shape);
        words.then(shape, memory);
    }

    private void idea(Shape shape) {
        Title.into(shape.slot("title"), suggestion.title(), suggestion.link());
        shape.text("person", suggestion.person().name())
                .link("person", Words.personPage(suggestion.person().id()));
        if (suggestion.fresh()) {
            shape.say("kind", "kindNewPost");
        } else {
            shape.without("kind");
        }
    }

    private void reasons(Shape shape) {
        Node name = Words.name(suggestion.person().name());
        switch (suggestion.reason()) {
            case Reason.Answered answered -> {
                String key = answered.question() ? "reasonAnsweredQuestion" : "reasonAnsweredComment";
                if (answered.topic().isEmpty()) {
                    shape.say("why", key, name);
                } else {
                    shape.say("why", key + "About", name, Words.name(answered.topic()));
                }
            }
            case Reason.BothWrote both -> shape.say("why", "reasonBothWrote", Words.name(both.topic()));
            case Reason.WroteSomething wrote -> shape.say("why", "reasonSomethingNew", name);
        }
        shape.say(
                "move",
                switch (suggestion.move()) {
                    case THANK -> "moveThank";
                    case ANSWER -> "moveAnswer";
                    // The other moves bring their own words with their cards; no card brings them yet.
                    case COMMENT, SHARE, QUESTION, RECONNECT, INTRODUCE, WRITE, ADVICE -> "moveLine";
                },
                name);
        shape.say(
                "window",
                suggestion.window() == Window.THIS_WEEK_OR_NEXT ? "windowThisWeekOrNext" : "windowNextFewDays");
        if (suggestion.move() == Move.THANK) {
            shape.say("rest", "restNothingAsked", name);
        }
    }

    private void facts(Shape shape) {
        String theirs = suggestion.theirs().text();
        String mine = suggestion.mine().text();
        if (!theirs.isEmpty()) {
            shape.add("facts", Shape.of("fact-theirs").text("quote", Excerpt.of(theirs, QUOTE_LENGTH)));
        }
        if (!mine.isEmpty()) {
            Shape fact = Shape.of("fact-mine").text("quote", Excerpt.of(mine, QUOTE_LENGTH));
            shape.add("facts", theirs.isEmpty() ? fact.say("label", "toUseYours") : fact);
        }
    }

    /** A plan for the next visit; a line under something new is for now and needs none. */
    private void then(Shape shape, Memory memory) {
        if (suggestion.move() == Move.COMMENT) {
            return;
        }
        Conversation conversation = memory.conversation(Links.clean(suggestion.link()));
        boolean blog = conversation != null && !conversation.author().isEmpty();
        Node topic = Words.name(suggestion.topic());
        Node place = Words.name(LookAway.host(suggestion.link()));
        if (suggestion.topic().isEmpty()) {
            shape.say("then", blog ? "thenBlog" : "thenPlace", place);
        } else if (blog) {
            shape.say("then", "thenBlogAbout", topic);
        } else {
            shape.say("then", "thenPlaceAbout", place, topic);
        }
    }
}
