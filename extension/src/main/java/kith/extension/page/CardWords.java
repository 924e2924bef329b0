package kith.extension.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kith.followup.Excerpt;
import kith.followup.Suggestion;
import kith.followup.Why;
import kith.people.Conversation;
import kith.people.LookAway;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Person;
import kith.reading.Links;
import org.teavm.jso.dom.xml.Node;

/** The words of a card: the conversation, the person, why, how, when, what to use, and a plan in my own voice. */
final class CardWords {
    /** Quotations are cut after about so many characters; the rest is one click away. */
    private static final int QUOTE_LENGTH = 300;

    private final Suggestion suggestion;

    private final Instant now;

    private CardWords(Suggestion suggestion, Instant now) {
        this.suggestion = suggestion;
        this.now = now;
    }

    /** Fills the template {@code card}, its buttons excepted. */
    static void into(Shape shape, Suggestion suggestion, Memory memory, Instant now) {
        CardWords words = new CardWords(suggestion, now);
        words.idea(shape);
        words.reasons(shape, memory);
        words.move(shape);
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

    /** One sentence, or two; the title above says already that a post is new. */
    private void reasons(Shape shape, Memory memory) {
        List<Why> reasons = new ArrayList<>(suggestion.idea().reasons());
        if (reasons.size() > 1) {
            reasons.removeIf(why -> why instanceof Why.NewPost);
        }
        WhyWords words = new WhyWords(suggestion, memory, now);
        if (reasons.size() > 1
                && reasons.get(0) instanceof Why.Kept
                && reasons.get(1) instanceof Why.SharedGround ground) {
            words.kept(shape, "why", ground);
            return;
        }
        for (int i = 0; i < reasons.size(); i++) {
            words.into(shape, i == 0 ? "why" : "also", reasons.get(i));
        }
    }

    /** The message that says how; it may hold the name. */
    static String move(Suggestion suggestion) {
        return switch (suggestion.move()) {
            case ANSWER -> "moveAnswer";
            case THANK -> suggestion.thanks() ? "moveThank" : "moveWriteBack";
            case COMMENT -> "moveLine";
            case SHARE -> "moveShare";
            case QUESTION -> "moveQuestion";
            case RECONNECT -> "moveReconnect";
            case INTRODUCE -> "moveIntroduce";
            case WRITE -> "moveWrite";
            case ADVICE -> "moveAdvice";
        };
    }

    private void move(Shape shape) {
        Node name = Words.name(suggestion.person().name());
        shape.say("move", move(suggestion), name);
        shape.say(
                "window",
                switch (suggestion.idea().stretch().words(now.getEpochSecond())) {
                    case NEXT_FEW_DAYS -> "windowNextFewDays";
                    case THIS_WEEK_OR_NEXT -> "windowThisWeekOrNext";
                    case NEXT_WEEKS -> "windowNextWeeks";
                });
        switch (suggestion.move()) {
            case THANK, SHARE, WRITE -> shape.say("rest", "restNothingAsked", name);
            case QUESTION -> shape.say("rest", "restInterest");
            case RECONNECT -> shape.say("rest", "restOwesNothing", name);
            case INTRODUCE -> shape.say("rest", "restEitherMaySayNo");
            case ANSWER, COMMENT, ADVICE -> {}
        }
    }

    private void facts(Shape shape) {
        String theirs = suggestion.theirs().text();
        String mine = suggestion.mine().text();
        if (!theirs.isEmpty()) {
            shape.add("facts", Shape.of("fact-theirs").text("quote", Excerpt.beginning(theirs, QUOTE_LENGTH)));
        }
        if (!mine.isEmpty()) {
            Shape fact = Shape.of("fact-mine").text("quote", Excerpt.beginning(mine, QUOTE_LENGTH));
            shape.add("facts", theirs.isEmpty() ? fact.say("label", "toUseYours") : fact);
        }
    }

    /** A plan for the next visit; a line under something new is for now and needs none. */
    private void then(Shape shape, Memory memory) {
        if (suggestion.move() == Move.COMMENT
                || LookAway.host(suggestion.link()).isEmpty()) {
            return;
        }
        Person other = suggestion.other();
        if (other != null) {
            shape.say("then", "thenIntroduce", Words.name(suggestion.person().name()), Words.name(other.name()));
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
