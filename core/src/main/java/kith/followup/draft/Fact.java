package kith.followup.draft;

import java.util.Optional;

/**
 * Something stored that a draft may use.
 *
 * @param kind what it is
 * @param words the words themselves, cut at a sentence's end where they are long; for {@link Kind#MET} ""
 * @param title under which title they stand, or "" where the draft is written at that very place
 * @param link where they stand, or ""
 */
public record Fact(Kind kind, String words, String title, String link) {
    /** Kinds of facts. */
    public enum Kind {
        /** Their words to me. */
        THEIRS,
        /** My words to them then. */
        MINE,
        /** The first words of a post of theirs. */
        PUBLISHED,
        /** A comment of theirs to somebody else. */
        SAID,
        /** A link kept for them. */
        KEPT,
        /** Where we first talked. */
        MET,
        /** Why I remember them: for my eyes, never put into a draft. */
        WHY,
        /** My note on them: likewise. */
        NOTE
    }

    /** How it goes into a draft; empty for what is only to look at. */
    public Optional<Line> line() {
        boolean here = title.isEmpty();
        return Optional.ofNullable(
                switch (kind) {
                    case THEIRS, SAID -> here ? quoted() : Line.of("draftFactUnder", title, words);
                    case PUBLISHED -> here ? quoted() : Line.of("draftFactIn", title, words);
                    case MINE -> here ? Line.of("draftFactMine", words) : Line.of("draftFactMineUnder", title, words);
                    case KEPT -> Line.of("draftFactKept", link);
                    case MET -> Line.of("draftFactMet", title);
                    case WHY, NOTE -> null;
                });
    }

    private Line quoted() {
        return Line.of("draftFactWords", words);
    }

    /** The same beside an opening that names the title already. */
    Fact beside(Line opening) {
        return kind != Kind.MET && opening.parts().contains(title) ? new Fact(kind, words, "", link) : this;
    }

    /** Whether it follows the opening as its object; all else stands above, as one quotes what one answers. */
    public boolean follows() {
        return kind == Kind.KEPT;
    }
}
