package kith.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kith.people.Acquaintance;
import kith.people.Conversation;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Sighting;
import kith.people.Turn;
import kith.reading.Plain;

/** Gathers what people said, and beside it what I said there: an answer seldom repeats what was asked. */
final class Sayings {
    private final Memory memory;
    private final Map<String, List<Turn>> mine = new HashMap<>();
    private final Map<String, List<Saying>> byPerson = new TreeMap<>();

    private Sayings(Memory memory) {
        this.memory = memory;
        memory.turns(turn -> turn.mine() && !turn.refused())
                .forEach(turn -> mine.computeIfAbsent(turn.conversation(), talk -> new ArrayList<>())
                        .add(turn));
    }

    /** Of everybody who may be found; theirs before my notes, each the newest first. */
    static Map<String, List<Saying>> of(Memory memory) {
        Sayings all = new Sayings(memory);
        List<Person> people = mayBeFound(memory);
        people.forEach(person -> all.byPerson.put(person.id(), new ArrayList<>()));
        memory.turns(turn -> !turn.mine() && turn.state() != Turn.State.GONE).forEach(all::turn);
        memory.sightings().forEach(all::sighting);
        memory.conversations().forEach(all::post);
        people.forEach(all::quote);
        Comparator<Saying> newest = Comparator.comparing(Saying::at).reversed();
        all.byPerson.values().forEach(sayings -> sayings.sort(newest.thenComparing(Saying::words)));
        people.forEach(all::notes);
        return all.byPerson;
    }

    /** Whom I remembered or talked with, and have not set aside. */
    private static List<Person> mayBeFound(Memory memory) {
        Set<String> talked = new HashSet<>();
        memory.turns(turn -> true).forEach(turn -> talked.add(turn.person()));
        return memory.people()
                .filter(person -> !person.aside() && (person.remembered() || talked.contains(person.id())))
                .toList();
    }

    private void turn(Turn turn) {
        Map<String, Double> beside = new LinkedHashMap<>();
        for (Turn my : mine.getOrDefault(turn.conversation(), List.of())) {
            boolean answered = !my.key().isEmpty() && my.key().equals(turn.parentKey());
            boolean toThem = answered || my.person().equals(turn.person());
            beside.merge(my.text(), toThem ? Saying.TO_THEM : Saying.THERE, Math::max);
        }
        Conversation talk = memory.conversation(turn.conversation());
        String title = talk == null ? "" : talk.title();
        add(turn.person(), new Saying(false, line(turn.text()), line(title), titled(beside, title), turn.at()));
    }

    private void sighting(Sighting seen) {
        Map<String, Double> beside = new LinkedHashMap<>();
        beside.put(seen.title(), seen.post() ? Saying.OWN : Saying.THERE);
        add(seen.person(), new Saying(false, line(seen.text()), line(seen.title()), beside, seen.at()));
    }

    private void post(Conversation talk) {
        Map<String, Double> beside = new LinkedHashMap<>();
        beside.put(talk.title(), Saying.OWN);
        mine.getOrDefault(talk.id(), List.of()).forEach(my -> beside.merge(my.text(), Saying.THERE, Math::max));
        add(talk.author(), new Saying(false, "", line(talk.title()), beside, talk.seenAt()));
    }

    /** What they were remembered for; a post without a quotation is their own. */
    private void quote(Person person) {
        Quote quote = person.quote();
        String words = line(quote.text());
        if (words.isEmpty() && quote.title().isEmpty()) {
            return;
        }
        Map<String, Double> beside = new LinkedHashMap<>();
        memory.conversations()
                .filter(talk -> isThere(quote, talk))
                .forEach(talk -> mine.getOrDefault(talk.id(), List.of())
                        .forEach(my -> beside.merge(my.text(), Saying.THERE, Math::max)));
        beside.put(quote.title(), words.isEmpty() ? Saying.OWN : Saying.THERE);
        add(person.id(), new Saying(false, words, line(quote.title()), beside, person.sinceAt()));
    }

    /** The quotation's link leads to its comment, which some forums give an address of its own: then the title tells. */
    private static boolean isThere(Quote quote, Conversation talk) {
        String page = Ties.page(quote.link());
        return page.equals(talk.id())
                || (!talk.title().isEmpty() && talk.title().equals(quote.title()) && page.startsWith(talk.place()));
    }

    private void notes(Person person) {
        Acquaintance known = person.acquaintance();
        for (String words : List.of(known.knows(), known.on(Acquaintance.Line.TAGS), person.why(), person.note())) {
            if (!words.isBlank()) {
                add(person.id(), new Saying(true, line(words), "", Map.of(), person.sinceAt()));
            }
        }
    }

    private static Map<String, Double> titled(Map<String, Double> beside, String title) {
        beside.merge(title, Saying.THERE, Math::max);
        return beside;
    }

    private void add(String person, Saying saying) {
        List<Saying> sayings = byPerson.get(person);
        if (sayings != null) {
            sayings.add(saying);
        }
    }

    private static String line(String text) {
        return Plain.collapse(text);
    }
}
