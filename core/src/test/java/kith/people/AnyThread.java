package kith.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kith.reading.Comment;
import kith.reading.PageReading;
import kith.reading.Posted;

/** A thread that grows at random, with few names and many collisions; the same seed gives the same thread. */
final class AnyThread {
    private static final List<String> NAMES = List.of("Jo", "jo", "Ines", "WG", "Ann", "ann", "Bo", "");
    private static final List<String> LINKS =
            List.of("", "", Shown.HOME, "https://wg.example/", "https://ann.example/", "https://ann.example/other");
    private static final List<String> TIMES = List.of(
            "",
            "yesterday",
            "3 hours ago",
            "2 days ago",
            "1 year ago",
            "November 19, 2026",
            "2026-11-20 10:00",
            "2026-11-19T10:00:00Z",
            "2026-11-21T10:00:00+01:00",
            "2027-01-01T00:00:00Z");
    private static final List<String> WORDS =
            List.of("Thank you!", "The county clerk has a list.", "What about the 990 form?", "", "羊毛");

    private final Random random;
    private final int host;
    private final List<Comment> comments = new ArrayList<>();

    AnyThread(long seed) {
        random = new Random(seed);
        host = random.nextInt(7);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Of two threads in seven the blog is Jo's own. */
    Scene scene() {
        return host > 4 ? new Scene().owns(Shown.HOME) : new Scene();
    }

    /** Mostly Ines wrote the post, else Jo herself, nobody knows who, or somebody without a page. */
    private Shown empty() {
        return switch (host) {
            case 0 -> Shown.by("Jo", "https://jo.example/");
            case 1 -> Shown.by("", "");
            case 2 -> Shown.by("Ann", "");
            case 5 -> Shown.by("Jo", Shown.HOME);
            case 6 -> Shown.by("", "");
            default -> Shown.wool();
        };
    }

    /** The words differ from comment to comment: which of two equal ones is meant, no page tells. */
    private String words() {
        String words = one(WORDS);
        return words.isEmpty() ? "" : words + " " + comments.size();
    }

    private void grow() {
        String parent = comments.isEmpty() || oneIn(3) ? "" : one(comments).key();
        say(one(NAMES), one(LINKS), words(), parent);
    }

    private void say(String name, String link, String words, String parent) {
        String key = Shown.key(String.valueOf(comments.size() + 1));
        comments.add(
                new Comment(key, name, link, Shown.WOOL + "#" + key, one(TIMES), words, parent, oneIn(8), oneIn(8)));
    }

    /** Some of the thread, in any order, with or without an error. */
    PageReading page() {
        for (int i = random.nextInt(4); i > 0; i--) {
            grow();
        }
        List<Comment> some = comments.stream().filter(comment -> !oneIn(10)).toList();
        Shown page = empty().with(some);
        page = oneIn(4) ? page.paged() : page;
        page = oneIn(5) ? page.closed() : page;
        page = oneIn(10) ? Shown.post("Ines", Shown.HOME, "fairs", "On county fairs", "Clerks there.") : page;
        return oneIn(15)
                ? Shown.refusal(Shown.HOME)
                : oneIn(15) ? page.unreadable().page() : page.page();
    }

    /** A claim; mostly the thread soon shows it. */
    Posted claim() {
        String parent = comments.isEmpty() || oneIn(2) ? "" : one(comments).key();
        String words = "I say " + one(WORDS) + " " + random.nextInt(6);
        Posted claim = empty().with(comments).claim("claim-" + random.nextInt(9), "Jo", number(parent), words);
        boolean taken = comments.stream().anyMatch(comment -> comment.text().equals(words));
        if (!taken && !oneIn(3)) {
            say("Jo", "", words, parent);
        }
        return claim;
    }

    private static String number(String key) {
        return key.isEmpty() ? "" : key.substring(Shown.key("").length());
    }

    /** A comment of the thread. */
    String key() {
        return comments.isEmpty() ? "comment-1" : one(comments).key();
    }

    /** One of these, when there is any. */
    String person(Memory memory) {
        List<String> all = memory.people().map(Person::id).sorted().toList();
        return all.isEmpty() ? "nobody" : one(all);
    }

    Duration pause() {
        return Duration.ofMinutes(random.nextInt(oneIn(2) ? 20 : 3_000));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** The same page with its comments in another order. */
    PageReading shuffled(PageReading page) {
        List<Comment> others = new ArrayList<>(page.comments());
        Collections.shuffle(others, random);
        return new PageReading(
                page.site(),
                page.url(),
                page.link(),
                page.title(),
                page.author(),
                page.published(),
                page.home(),
                page.language(),
                page.offsetMinutes(),
                page.me(),
                page.postText(),
                others,
                page.form(),
                page.framed(),
                page.closed(),
                page.paged(),
                page.refused(),
                page.claimed(),
                page.trouble());
    }
}
