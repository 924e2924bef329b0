package kith.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Turn;

/** Whether what a card says about a kept page is true of the stored records, looked at with eyes of its own. */
record StoredTruth(Memory memory) {
    /** For the reasons of a card that shares something. */
    boolean holds(Why why, Suggestion card) {
        return switch (why) {
            case Why.Kept said -> isKept(card);
            case Why.SharedGround ground ->
                bothWrote(ground.topic(), card.person().id());
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

    private static boolean says(List<String> texts, String phrase) {
        String words = phrase.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
        return texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }
}
