package kith.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Turn;

/** Whether what a card says about words and kept pages is true of the stored records, looked at with eyes of its own. */
record StoredTruth(Memory memory) {
    /** For reasons that are made of words that were stored. */
    boolean holds(Why why, Suggestion card) {
        return switch (why) {
            case Why.Kept said -> isKept(card);
            case Why.SharedGround ground ->
                bothWrote(ground.topic(), card.person().id());
            case Why.Interest interest ->
                memory.settings().own().interests().contains(interest.line())
                        && about(card).stream().anyMatch(text -> names(text, interest.line()));
            default -> true; // events alone decide: Truth
        };
    }

    private boolean isKept(Suggestion card) {
        List<Kept> these = memory.shelf()
                .filter(kept -> card.id().equals("kept|" + kept.id()))
                .filter(kept -> kept.person().equals(card.person().id()))
                .filter(kept -> kept.title().equals(card.title()))
                .toList();
        return these.size() == 1 && card.move() == Move.SHARE;
    }

    private boolean bothWrote(String phrase, String person) {
        List<String> mine = memory.turns(Turn::mine).stream().map(Turn::text).toList();
        List<String> theirs = new ArrayList<>();
        memory.turns(turn -> !turn.mine() && turn.person().equals(person)).forEach(turn -> theirs.add(turn.text()));
        memory.sightings().filter(seen -> seen.person().equals(person)).forEach(seen -> {
            theirs.add(seen.text());
            theirs.add(seen.post() ? seen.title() : "");
        });
        memory.people()
                .filter(one -> one.id().equals(person))
                .forEach(one -> theirs.add(one.quote().text()));
        return says(mine, phrase) && says(theirs, phrase);
    }

    /** What the card shows, or leads to. */
    private List<String> about(Suggestion card) {
        List<String> texts = new ArrayList<>(List.of(card.title()));
        if (card.idea().occasion() != null) {
            texts.add(card.idea().occasion().topic());
        }
        memory.turns(turn -> card.id().equals("answer|" + turn.id())).forEach(turn -> texts.add(turn.text()));
        memory.sightings()
                .filter(seen -> List.of("new|" + seen.id(), "work|" + seen.id()).contains(card.id()))
                .forEach(seen -> texts.add(seen.text()));
        return texts;
    }

    private static boolean names(String text, String line) {
        String words = line.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
        return Arrays.stream(words.split(" "))
                .allMatch(word -> text.toLowerCase(Locale.ROOT).matches("(?s).*\\b" + Pattern.quote(word) + "\\b.*"));
    }

    private static boolean says(List<String> texts, String phrase) {
        String words = phrase.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
        return texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }
}
