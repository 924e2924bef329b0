package kith.moving;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import kith.moving.Wording.Word;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Bond;
import kith.people.Acquaintance.Context;
import kith.people.Card;
import kith.people.Conversation;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Shelf;
import kith.people.Sighting;
import kith.people.Trail;
import kith.people.Turn;

/**
 * A file about each person, to be read without Kith and without anything: what I noted, what we said with day and address,
 * what is kept for them, and my drafts.
 *
 * <p>Whatever was written stays words: nothing in it becomes markup, HTML or a link.
 *
 * <pre>{@code
 * # Ines
 *
 * <https://ines.example/>
 *
 * ## My note
 *
 * Knows the 990 form.
 *
 * ## What we said
 *
 * ### [Double-entry socks](<https://ines.example/socks/>)
 *
 * [2026-11-18](<https://ines.example/socks/#comment-12>) · Me
 *
 * > How did you learn it?
 * }</pre>
 */
public final class Markdown {
    /**
     * One file.
     *
     * @param name safe on every system and no other's, with its ending: {@code "Ines.md"}
     * @param text its lines, ended by {@code \n}
     */
    public record File(String name, String text) {}

    private static final String QUOTED = "> ";

    private final Memory memory;
    private final Person person;
    private final Wording words;
    private final int minutesEast;
    private final String name;
    private final StringBuilder out = new StringBuilder();

    private Markdown(Memory memory, Person person, Wording words, int minutesEast) {
        this.memory = memory;
        this.person = person;
        this.words = words;
        this.minutesEast = minutesEast;
        String signed = Clean.line(person.name());
        this.name = signed.isEmpty() ? words.say(Word.SOMEBODY, "") : signed;
    }

    /**
     * Everybody held, a file each, whoever was kept first first.
     *
     * @param minutesEast the user's zone, for days
     */
    public static Iterator<File> files(Memory memory, Wording words, int minutesEast) {
        Slices slices = new Slices(memory);
        FileNames names = new FileNames(words.say(Word.SOMEBODY, ""));
        return new Each<>(
                slices.people(),
                person -> new File(
                        names.of(person.name()) + ".md",
                        new Markdown(slices.of(person), person, words, minutesEast).text()));
    }

    private String text() {
        out.append("# ").append(MarkdownText.line(name)).append("\n\n");
        for (String link : VCards.links(memory, person)) {
            out.append("- <").append(link).append(">\n");
        }
        out.append(out.charAt(out.length() - 2) == '\n' ? "" : "\n");
        said(
                person.quote().text(),
                MarkdownText.link(person.quote().title(), person.quote().link()));
        section(Word.WHY, person.why());
        section(Word.NOTE, person.note());
        acquaintance(person.acquaintance());
        talks();
        seen();
        shelf();
        drafts();
        return out.toString().strip() + "\n";
    }

    private void heading(Word word) {
        out.append("## ").append(MarkdownText.line(words.say(word, name))).append("\n\n");
    }

    private void section(Word word, String text) {
        String block = MarkdownText.block(text, "");
        if (!block.isEmpty()) {
            heading(word);
            out.append(block);
        }
    }

    private void acquaintance(Acquaintance known) {
        section(Word.REACH, known.reach());
        section(Word.KNOWS, known.knows());
        section(Word.LEARN, known.learn());
        section(Word.HELP, known.help());
        section(Word.TAGS, String.join(", ", known.tags()));
        section(Word.CLOSE, known.close());
        StringBuilder bonds = new StringBuilder();
        for (Bond bond : Bond.values()) {
            if (known.bonds().contains(bond)) {
                bonds.append(words.say(word(bond), name)).append('\n');
            }
        }
        section(Word.BONDS, bonds.toString());
        if (known.context() != Context.UNSAID) {
            Word context = switch (known.context()) {
                case HOBBY -> Word.HOBBY;
                case FIELD -> Word.FIELD;
                case OTHER, UNSAID -> Word.OTHER;
            };
            section(Word.CONTEXT, words.say(context, name));
        }
    }

    private static Word word(Bond bond) {
        return switch (bond) {
            case SHARES_AN_INTEREST -> Word.SHARES_AN_INTEREST;
            case WORKED_WITH -> Word.WORKED_WITH;
            case PAST_CLIENT -> Word.PAST_CLIENT;
            case MET_OFFLINE -> Word.MET_OFFLINE;
        };
    }

    /** What we said, from the first day to the last. */
    private void talks() {
        List<Trail> trails = Trail.with(memory, person).reversed();
        if (!trails.isEmpty()) {
            heading(Word.SAID);
        }
        for (Trail trail : trails) {
            Conversation where = trail.conversation();
            String title = MarkdownText.link(where.title(), where.id());
            out.append("### ").append(title.isEmpty() ? "…" : title).append("\n\n");
            for (Turn turn : trail.turns()) {
                String by = turn.mine() ? words.say(Word.ME, "") : name;
                said(turn.text(), dated(turn.at(), turn.link()) + " · " + MarkdownText.line(by));
            }
        }
    }

    private void seen() {
        List<Sighting> all = memory.sightings()
                .sorted(Comparator.comparing(Sighting::at).thenComparing(Sighting::id))
                .toList();
        if (!all.isEmpty()) {
            heading(Word.SEEN);
        }
        for (Sighting one : all) {
            said(one.text(), dated(one.at(), "") + " · " + MarkdownText.link(one.title(), one.id()));
        }
    }

    private void shelf() {
        List<Kept> all = Shelf.of(memory, person.id()).reversed();
        if (!all.isEmpty()) {
            heading(Word.KEPT);
        }
        for (Kept kept : all) {
            said("", dated(kept.at(), "") + " · " + MarkdownText.link(kept.title(), kept.link()));
        }
    }

    private void drafts() {
        List<Card> all = memory.cards()
                .filter(card -> !card.draft().isBlank() && card.verdict() != Card.Verdict.DONE)
                .sorted(Comparator.comparing(Card::at).thenComparing(Card::id))
                .toList();
        if (!all.isEmpty()) {
            heading(Word.DRAFTS);
        }
        for (Card card : all) {
            String link = card.idea().conversation();
            Conversation where = memory.conversation(link);
            String title = MarkdownText.link(where == null ? "" : where.title(), link);
            said(card.draft(), dated(card.at(), "") + (title.isEmpty() ? "" : " · " + title));
        }
    }

    private String dated(Instant at, String link) {
        return MarkdownText.link(Dates.local(at, minutesEast), link);
    }

    /** A line of Kith's, and under it what was said. */
    private void said(String text, String above) {
        if (!above.isEmpty()) {
            out.append(above).append("\n\n");
        }
        out.append(MarkdownText.block(text, QUOTED));
    }
}
