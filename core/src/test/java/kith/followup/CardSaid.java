package kith.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.followup.draft.Draft;
import kith.followup.draft.Line;
import kith.followup.draft.Said;
import kith.people.Conversation;
import kith.people.LookAway;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Person;
import kith.reading.Links;

/** A card in English as the weekly page says it: what {@code CardWords} and {@code WhyWords} of the extension put there. */
record CardSaid(Suggestion suggestion, Memory memory, Instant now) {
    private static final int WEEK_OR_SO = 10;
    private static final int FEW_WEEKS = 60;
    private static final int MOST_FACTS = 3;

    String text() {
        List<String> lines = new ArrayList<>();
        String title = suggestion.title().isEmpty() ? LookAway.host(suggestion.link()) : "“" + suggestion.title() + "”";
        lines.add(suggestion.fresh() ? say("kindNewPost") + " " + title : title);
        lines.add(name());
        lines.add(String.join(" ", reasons()));
        lines.add(move() + " " + window());
        lines.add(rest());
        quote(lines, say("toUseTheirWords"), suggestion.theirs().text());
        boolean both = !suggestion.theirs().text().isEmpty();
        quote(lines, say(both ? "yours" : "toUseYours"), suggestion.mine().text());
        lines.add(then());
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines) + "\n" + draft();
    }

    private String draft() {
        Draft draft = Draft.of(suggestion.idea(), memory, List.of());
        StringBuilder text = new StringBuilder("[Draft]\n");
        Line first = draft.openings().isEmpty() ? null : draft.openings().getFirst();
        text.append("| ")
                .append(Said.ENGLISH.text(draft.text(first, null)).replace("\n", "\n| "))
                .append('\n');
        draft.openings().stream()
                .skip(1)
                .forEach(line ->
                        text.append("or: ").append(Said.ENGLISH.line(line)).append('\n'));
        draft.facts().stream()
                .flatMap(fact -> fact.line().stream())
                .limit(MOST_FACTS)
                .forEach(line ->
                        text.append("put in: ").append(Said.ENGLISH.line(line)).append('\n'));
        return text.toString();
    }

    private static void quote(List<String> lines, String label, String words) {
        if (!words.isEmpty()) {
            lines.add(label + " “" + words + "”");
        }
    }

    private static String say(String key, String... parts) {
        return Said.ENGLISH.line(new Line(key, List.of(parts)));
    }

    private String name() {
        return suggestion.person().name();
    }

    private List<String> reasons() {
        List<Why> reasons = new ArrayList<>(suggestion.idea().reasons());
        if (reasons.size() > 1) {
            reasons.removeIf(why -> why instanceof Why.NewPost);
        }
        return reasons.stream().map(this::reason).toList();
    }

    private String reason(Why why) {
        return switch (why) {
            case Why.Asked asked -> about("reasonAsked", asked.topic());
            case Why.Answered answered ->
                about(answered.question() ? "reasonAnsweredQuestion" : "reasonAnsweredComment", answered.topic());
            case Why.Wrote wrote -> about("reasonWroteUnder", wrote.topic());
            case Why.NewPost post -> say(suggestion.fresh() ? "reasonSomethingNew" : "reasonWork", name());
            case Why.SharedGround ground -> say("reasonBothWrote", ground.topic());
            case Why.Interest interest -> say("reasonInterest", interest.line());
            case Why.OnMyMind mind -> say("reasonOnMyMind", name());
            case Why.Kept kept -> say("reasonKept", suggestion.title(), name());
            case Why.Meet meet -> {
                Person other = suggestion.other();
                yield say("reasonMeet", name(), other == null ? "" : other.name(), meet.topic());
            }
            case Why.UsuallyAnswers usually -> say("reasonUsuallyAnswers", name());
            case Why.DifferentDays days -> say("reasonDifferentDays");
            case Why.Rhythm rhythm -> say(rhythm(rhythm.days()));
            case Why.LastTalked talked -> say("reasonLastTalked", when(Instant.ofEpochSecond(talked.second())));
        };
    }

    private String about(String key, String topic) {
        return topic.isEmpty() ? say(key, name()) : say(key + "About", name(), topic);
    }

    private static String rhythm(int days) {
        return days <= WEEK_OR_SO ? "reasonRhythmDays" : days <= FEW_WEEKS ? "reasonRhythmWeeks" : "reasonRhythmMonths";
    }

    private String when(Instant then) {
        if (then.isAfter(now.minus(Duration.ofDays(7)))) {
            return say("whenThisWeek");
        }
        boolean thisYear = then.isAfter(now.minus(Duration.ofDays(300)));
        DateTimeFormatter months = DateTimeFormatter.ofPattern(thisYear ? "MMMM" : "MMMM uuuu", Locale.ENGLISH);
        return say("whenInMonth", months.format(then.atOffset(ZoneOffset.UTC)));
    }

    private String move() {
        String key = switch (suggestion.move()) {
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
        return say(key, name());
    }

    private String window() {
        return say(
                switch (suggestion.idea().stretch().words(now.getEpochSecond())) {
                    case NEXT_FEW_DAYS -> "windowNextFewDays";
                    case THIS_WEEK_OR_NEXT -> "windowThisWeekOrNext";
                    case NEXT_WEEKS -> "windowNextWeeks";
                });
    }

    private String rest() {
        return switch (suggestion.move()) {
            case THANK, SHARE, WRITE -> say("restNothingAsked", name());
            case QUESTION -> say("restInterest");
            case RECONNECT -> say("restOwesNothing", name());
            case INTRODUCE -> say("restEitherMaySayNo");
            case ANSWER, COMMENT, ADVICE -> "";
        };
    }

    private String then() {
        Person other = suggestion.other();
        if (suggestion.move() == Move.COMMENT || suggestion.link().isEmpty()) {
            return "";
        }
        if (other != null) {
            return say("thenIntroduce", name(), other.name());
        }
        Conversation conversation = memory.conversation(Links.clean(suggestion.link()));
        boolean blog = conversation != null && !conversation.author().isEmpty();
        String place = LookAway.host(suggestion.link());
        if (suggestion.topic().isEmpty()) {
            return blog ? say("thenBlog") : say("thenPlace", place);
        }
        return blog ? say("thenBlogAbout", suggestion.topic()) : say("thenPlaceAbout", place, suggestion.topic());
    }
}
