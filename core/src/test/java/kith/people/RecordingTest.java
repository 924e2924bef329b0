package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import kith.people.Turn.State;
import kith.reading.Comment;
import kith.reading.PageReading;
import kith.reading.Posted;
import org.junit.jupiter.api.Test;

/** What holds for whatever pages and claims come, in some hundred threads of twenty reports each. */
class RecordingTest {
    private static final int THREADS = 300;
    private static final int REPORTS = 20;

    /** What a report, or the user, makes of memory. */
    private interface Step {
        Change on(Memory memory);
    }

    private static Step step(AnyThread any, Scene jo) {
        return switch (any.below(10)) {
            case 0, 1 -> {
                Posted claim = any.claim();
                yield memory -> Recorder.posted(memory, claim, jo.now());
            }
            case 2 -> {
                PageReading page = any.page();
                String key = any.key();
                yield memory -> Remember.comment(memory, page, key, jo.now());
            }
            case 3 -> {
                PageReading page = any.page();
                String key = Here.of(jo.memory(), page).yours().stream()
                        .map(Comment::key)
                        .findFirst()
                        .orElse("");
                yield memory -> MyComments.keep(memory, page, key, jo.now());
            }
            case 4 -> {
                PageReading page = any.page();
                String key = any.key();
                yield memory -> Me.not(memory, page, key);
            }
            case 5 -> {
                String person = any.person(jo.memory());
                yield memory -> Me.person(memory, person);
            }
            case 6 -> {
                PageReading page = any.page();
                yield memory -> Recorder.seen(memory, page, jo.now());
            }
            default -> {
                PageReading page = any.page();
                yield memory -> Recorder.readAlong(memory, page, jo.now());
            }
        };
    }

    /** What has to hold for each step of a thread. */
    private interface Claim {
        void holds(Scene before, Step step, AnyThread any);
    }

    private static void always(Claim claim) {
        for (int seed = 0; seed < THREADS; seed++) {
            AnyThread any = new AnyThread(seed);
            Scene jo = any.scene();
            for (int i = 0; i < REPORTS; i++) {
                Step step = step(any, jo);
                claim.holds(jo, step, any);
                jo.holds(step.on(jo.memory()));
                if (any.below(12) == 0) {
                    jo.forgets(any.person(jo.memory()));
                }
                jo.passes(any.pause());
            }
        }
    }

    @Test
    void recordingTwiceChangesNothing() {
        always((jo, step, any) -> {
            Memory once = jo.memory().apply(step.on(jo.memory()));
            assertEquals(once, once.apply(step.on(once)));
        });
    }

    @Test
    void whatUndoesAChangeBringsBackExactlyWhatWas() {
        always((jo, step, any) -> {
            Change change = step.on(jo.memory());
            assertEquals(jo.memory(), jo.memory().apply(change).apply(change.inverse(jo.memory())));
        });
    }

    @Test
    void aChangeNeverPutsAndDeletesTheSameRecordNorPutsOneTwice() {
        always((jo, step, any) -> {
            Change change = step.on(jo.memory());
            Set<Change.Ref> put = change.puts().stream().map(Change.Ref::to).collect(Collectors.toSet());
            assertEquals(put.size(), change.puts().size());
            assertTrue(change.deletes().stream().noneMatch(put::contains));
        });
    }

    @Test
    void theOrderOfCommentsDoesNotMatter() {
        for (int seed = 0; seed < THREADS; seed++) {
            AnyThread any = new AnyThread(seed);
            Scene jo = any.scene();
            for (int i = 0; i < REPORTS; i++) {
                jo.reports(any.claim()).passes(any.pause());
                PageReading page = any.page();
                PageReading other = any.shuffled(page);
                assertEquals(
                        jo.memory().apply(Recorder.readAlong(jo.memory(), page, jo.now())),
                        jo.memory().apply(Recorder.readAlong(jo.memory(), other, jo.now())));
                jo.holds(Recorder.readAlong(jo.memory(), page, jo.now()));
                jo.holds(Remember.comment(jo.memory(), page, any.key(), jo.now()))
                        .passes(any.pause());
            }
        }
    }

    @Test
    void everyPersonHasAHandleAndEveryHandleAPerson() {
        always((jo, step, any) -> {
            Memory memory = jo.memory();
            Set<String> handled = memory.handles(handle -> !handle.person().equals(Me.ID))
                    .map(Handle::person)
                    .collect(Collectors.toSet());
            assertEquals(memory.people().map(Person::id).collect(Collectors.toSet()), handled);
            assertTrue(memory.turns(turn -> !turn.person().isEmpty()).stream()
                    .allMatch(turn -> handled.contains(turn.person())));
        });
    }

    @Test
    void nobodyIsKeptWhoDidNotTalkWithMeOrWriteThePostUnlessIRememberThem() {
        always((jo, step, any) -> jo.memory()
                .people()
                .filter(person -> !person.remembered())
                .forEach(person -> assertTrue(
                        !jo.memory()
                                        .turns(turn -> turn.person().equals(person.id()))
                                        .isEmpty()
                                || jo.memory()
                                        .conversations()
                                        .anyMatch(talk -> talk.author().equals(person.id())),
                        person::toString)));
    }

    @Test
    void threadsOfAnyKindAreTried() {
        Set<State> states = new HashSet<>();
        Set<String> met = new HashSet<>();
        for (int seed = 0; seed < THREADS; seed++) {
            AnyThread any = new AnyThread(seed);
            Scene jo = any.scene();
            for (int i = 0; i < REPORTS; i++) {
                jo.holds(step(any, jo).on(jo.memory())).passes(any.pause());
                jo.mine().forEach(turn -> states.add(turn.state()));
                if (jo.mine().stream().anyMatch(Turn::refused)) {
                    met.add("refused");
                }
                jo.theirs().forEach(turn -> met.add(turn.underMyPost() ? "under my post" : "answer"));
                jo.memory().sightings().forEach(seen -> met.add(seen.post() ? "post" : "comment"));
                if (jo.people().size() > new HashSet<>(jo.people()).size()) {
                    met.add("two of one name");
                }
            }
        }
        assertEquals(Set.of(State.values()), states);
        assertEquals(Set.of("refused", "answer", "under my post", "post", "comment", "two of one name"), met);
    }

    @Test
    void theSecretOfAHeldCommentIsNeverKept() {
        String secret = "0123456789abcdef";
        Shown page = Shown.wool()
                .holds("", "9", "Jo", Scene.QUESTION)
                .says("1", "WG", "https://wg.example/", "A list.")
                .under(Shown.WOOL + "?unapproved=9&moderation-hash=" + secret + "#comment-9");
        Scene jo = new Scene()
                .posts(page, Scene.QUESTION)
                .sees(page)
                .remembers(page, "1")
                .remembersAuthor(page);
        jo.holds(MyComments.keep(jo.memory(), page.page(), "comment-1", jo.now()));
        String address = page.page().url();
        jo.holds(Remember.link(jo.memory(), "https://ann.example/", "", address, "", jo.now()));
        jo.holds(Remember.link(jo.memory(), address, "Some words that are. A quotation.", address, "", jo.now()));
        assertEquals(State.HELD, jo.mine().getLast().state());
        assertFalse(jo.written().contains(secret));
        assertFalse(jo.written().contains("moderation"));
    }

    @Test
    void aPageOfFiveThousandCommentsRuns() {
        Shown page = Shown.wool().says("1", "Jo", "", Scene.QUESTION).at("2026-11-19T10:00:00Z");
        for (int i = 2; i <= 5_000; i++) {
            page.answers("1", String.valueOf(i), "Name " + i, "https://n" + i + ".example/", "Answer " + i);
        }
        Scene jo = new Scene().posts(Shown.wool(), Scene.QUESTION).sees(page).sees(page);
        assertEquals(4_999, jo.theirs().size());
    }

    @Test
    void aPageFullOfOneRememberedPersonRuns() {
        Shown page =
                Shown.wool().says("1", "WG", "https://wg.example/", "A list.").at("2026-11-19T10:00:00Z");
        Scene jo = new Scene().remembers(page, "1").days(2);
        for (int i = 2; i <= 5_000; i++) {
            page.says(String.valueOf(i), "WG", "https://wg.example/", "Comment " + i);
        }
        jo.sees(page);
        assertEquals(5, jo.memory().sightings().count());
    }
}
