package kith.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.reading.Comment;
import kith.reading.PageReading;
import org.jspecify.annotations.Nullable;

/**
 * What Kith knows of the page in front of me: the popup's content, as values.
 *
 * @param answers what answered words of mine here and what I have not answered since, newest first
 * @param mine what I said in this conversation, oldest first
 * @param before my last comment at this place outside this conversation, or null
 * @param beforeMore whether others of mine stand at this place, outside this conversation too
 * @param since how many comments are new since my last visit, mine left out; 0 when there was no earlier visit
 * @param known people I know who are on this page; under a post of mine whoever's word waits for mine first
 * @param author the post's author, when I do not remember them yet; null otherwise
 * @param yours comments that are not kept, and that I wrote, or somebody with a name of mine
 * @param newer a newer post by the author of this closed conversation, or null
 */
public record Here(
        List<Answered> answers,
        List<Turn> mine,
        @Nullable Turn before,
        boolean beforeMore,
        int since,
        List<Known> known,
        @Nullable String author,
        List<Comment> yours,
        @Nullable Quote newer) {

    /** Somebody's answer to me. */
    public record Answered(Person person, Turn turn) {}

    /**
     * Somebody I know on this page.
     *
     * @param words their last words here or to me; {@link Quote#NONE} when none are kept
     * @param wrotePost whether they wrote the post
     * @param wroteToMe whether they wrote to me here, under a post of mine
     */
    public record Known(Person person, Quote words, boolean wrotePost, boolean wroteToMe) {}

    /** Looks at a page with what is held about it. */
    public static Here of(Memory memory, PageReading page) {
        List<Turn> all = memory.turns(turn -> true);
        List<Turn> mine = all.stream()
                .filter(turn -> turn.mine() && turn.conversation().equals(page.link()))
                .toList();
        List<Turn> elsewhere = all.stream()
                .filter(turn -> turn.mine() && !turn.conversation().equals(page.link()))
                .filter(turn -> atSamePlace(memory, turn, page))
                .toList();
        return new Here(
                answers(memory, all, page),
                mine,
                elsewhere.isEmpty() ? null : elsewhere.getLast(),
                elsewhere.size() > 1,
                since(memory, page, mine),
                known(memory, page, all),
                unknownAuthor(memory, page),
                yours(memory, page, mine),
                page.closed() ? newer(memory, page) : null);
    }

    private static boolean atSamePlace(Memory memory, Turn turn, PageReading page) {
        Conversation conversation = memory.conversation(turn.conversation());
        return conversation != null && conversation.place().equals(page.home());
    }

    private static List<Answered> answers(Memory memory, List<Turn> all, PageReading page) {
        List<Answered> answers = new ArrayList<>();
        for (Turn turn : all) {
            boolean answer =
                    !turn.mine() && !turn.underMyPost() && turn.conversation().equals(page.link());
            Person person = answer ? memory.person(turn.person()) : null;
            if (person != null && !answered(all, turn)) {
                answers.addFirst(new Answered(person, turn));
            }
        }
        return answers;
    }

    /** Whether I have written under this answer since. */
    public static boolean answered(List<Turn> all, Turn answer) {
        return Replied.in(all.stream()
                        .filter(turn -> turn.conversation().equals(answer.conversation()))
                        .toList())
                .to(answer);
    }

    private static int since(Memory memory, PageReading page, List<Turn> mine) {
        Conversation conversation = memory.conversation(page.link());
        if (conversation == null || conversation.before().isEmpty()) {
            return 0;
        }
        return (int) page.comments().stream()
                .filter(comment -> !conversation.before().contains(comment.key().hashCode()))
                .filter(comment -> mine.stream().noneMatch(turn -> turn.key().equals(comment.key())))
                .count();
    }

    private static List<Known> known(Memory memory, PageReading page, List<Turn> all) {
        Map<String, Known> known = new LinkedHashMap<>();
        Person author = Recognition.author(memory, page);
        List<Turn> here = all.stream()
                .filter(turn -> turn.conversation().equals(page.link()))
                .toList();
        Replied replied = Replied.in(here);
        Set<String> toMe = new HashSet<>();
        Set<String> waiting = new HashSet<>();
        for (Turn turn : here) {
            if (turn.underMyPost()) {
                toMe.add(turn.person());
                waiting.add(replied.to(turn) ? "" : turn.person());
            }
        }
        for (Comment comment : page.comments()) {
            Person person = Recognition.who(memory, page, comment);
            if (person != null) {
                boolean wrote = author != null && author.id().equals(person.id());
                Quote words = new Quote(comment.text(), comment.permalink(), page.title());
                known.put(person.id(), new Known(person, words, wrote, toMe.contains(person.id())));
            }
        }
        if (author != null && !known.containsKey(author.id())) {
            known.put(author.id(), new Known(author, lastWords(author, all), true, false));
        }
        List<Known> waitingFirst = new ArrayList<>(known.values());
        waitingFirst.sort(
                Comparator.comparing(one -> !waiting.contains(one.person().id())));
        return List.copyOf(waitingFirst);
    }

    /** The last thing somebody said to me, else what they were remembered for. */
    public static Quote lastWords(Person person, List<Turn> all) {
        return all.stream()
                .filter(turn -> !turn.mine() && turn.person().equals(person.id()))
                .reduce((first, last) -> last)
                .map(turn -> new Quote(turn.text(), turn.link(), ""))
                .orElse(person.quote());
    }

    private static @Nullable String unknownAuthor(Memory memory, PageReading page) {
        Person author = Recognition.author(memory, page);
        boolean nobody = page.author().name().isEmpty() || Recognition.isMe(memory::find, page);
        boolean settled = author != null && (author.remembered() || author.aside());
        return nobody || settled ? null : page.author().name();
    }

    private static List<Comment> yours(Memory memory, PageReading page, List<Turn> mine) {
        return page.comments().stream()
                .filter(comment -> mine.stream().noneMatch(turn -> turn.key().equals(comment.key())))
                .filter(comment -> Me.mayHaveWritten(memory, page, comment))
                .limit(3)
                .toList();
    }

    private static @Nullable Quote newer(Memory memory, PageReading page) {
        Person author = Recognition.author(memory, page);
        return author == null
                ? null
                : memory.sightings()
                        .filter(sighting -> sighting.person().equals(author.id()) && sighting.post())
                        .filter(sighting -> !sighting.closed() && !sighting.id().equals(page.link()))
                        .max(Comparator.comparing(Sighting::at).thenComparing(Sighting::id))
                        .map(sighting -> new Quote(sighting.text(), sighting.id(), sighting.title()))
                        .orElse(null);
    }
}
