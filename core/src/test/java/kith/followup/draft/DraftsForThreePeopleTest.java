package kith.followup.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kith.followup.Idea;
import org.junit.jupiter.api.Test;

/** Every draft for three people, to be read aloud: would somebody shy send it? {@code -Dupdate=true} writes the text anew. */
class DraftsForThreePeopleTest {
    private static final Path EXPECTED = Path.of("src/test/resources/kith/followup/draft/three-people.txt");

    @Test
    void theDraftsReadAsWrittenDown() throws IOException {
        StringBuilder told = new StringBuilder();
        List<Offered> before = new ArrayList<>();
        for (String person : ThreePeople.PEOPLE) {
            for (Idea idea : ThreePeople.ideas(person)) {
                Draft draft = Draft.of(idea, ThreePeople.facts(idea), before);
                before.addAll(draft.offered(idea));
                told.append(told(idea, draft));
            }
        }
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, told);
        }
        assertTrue(Files.exists(EXPECTED), "no expected drafts yet: -Dupdate=true writes them");
        assertEquals(Files.readString(EXPECTED), told.toString());
    }

    private static String told(Idea idea, Draft draft) {
        StringBuilder told = new StringBuilder();
        told.append("== ").append(idea.person()).append(", ").append(idea.move());
        told.append(Findings.isLetter(idea) ? ", in a letter\n" : ", in a thread\n");
        draft.openings()
                .forEach(opening -> told.append("opening: ")
                        .append(Said.ENGLISH.line(opening))
                        .append('\n'));
        draft.facts()
                .forEach(fact -> told.append(fact.line().isPresent() ? "to use: " : "to look at: ")
                        .append(fact.line().map(Said.ENGLISH::line).orElse(fact.words()))
                        .append('\n'));
        Fact first = draft.facts().isEmpty() ? null : draft.facts().getFirst();
        Line opening = draft.openings().isEmpty() ? null : draft.openings().getFirst();
        told.append("\n| ")
                .append(Said.ENGLISH.text(draft.text(opening, first)).replace("\n", "\n| "))
                .append("\n\n");
        return told.toString();
    }
}
