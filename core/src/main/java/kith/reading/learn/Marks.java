package kith.reading.learn;

import java.util.Set;
import kith.reading.Plain;

/** Which elements of a page look like somebody's name, and which like a time. */
final class Marks {

    private static final String AUTHOR = "author user nick poster commenter creator autor auteur member";
    private static final String NAMED = "name byline";
    private static final String NOT_NAMED =
            "avatar photo image badge signature counter score action rank reput button control tool menu role join"
                    + " title banner group inreplyto in-reply reply-to";
    private static final String PROFILE = "/user /member profile /author /u/ user? user= uid= space-uid /people/ /~ /@";
    private static final String ABOUT_THEM = "search find send pm; private reput report warn";
    private static final String TIME = "date time ago posted publish stamp when age";
    private static final String AGO = " ago | vor |il y a|hace | geleden | sedan | siden | fa |há ";

    /** What is said before a name, and after it, in the languages that blogs are written in. */
    private static final String BY = " by von par por door av di от ";

    private static final String SAYS =
            " says said wrote writes schrieb sagt meint dit dice dijo escribió disse scrive zei skrev skriver schreef пишет ";

    private static final String WRITING =
            "post writ comment sent submit publi said geschrieben verfasst écrit escrito scritto";

    private static final String SMALL = " a b strong span cite em i font ";

    private static final String LOUD = " b strong cite h3 h4 h5 h6 ";

    /** The same by the style kits of the day (Tailwind, Bootstrap; November 2026). */
    private static final String BOLD = "bold font-medium font-semi fw-";

    private final Elements page;
    private final boolean loose;
    private final Set<String> declared;
    private final String[] texts;
    private final int[] authorRanks;
    private final int[] timeRanks;
    private final int[] authorsBefore;
    private final int[] timesBefore;

    Marks(Elements page, boolean loose) {
        this.page = page;
        this.loose = loose;
        this.declared = Declared.authors(page.declared());
        int size = page.size();
        texts = new String[size];
        authorRanks = new int[size];
        timeRanks = new int[size];
        authorsBefore = new int[size + 1];
        timesBefore = new int[size + 1];
        for (int i = 0; i < size; i++) {
            authorRanks[i] = authorRank(i);
            timeRanks[i] = timeRank(i);
            authorsBefore[i + 1] = authorsBefore[i] + (authorRanks[i] > 0 ? 1 : 0);
            timesBefore[i + 1] = timesBefore[i] + (timeRanks[i] > 0 ? 1 : 0);
        }
    }

    int authors(int from, int untilExclusive) {
        return authorsBefore[untilExclusive] - authorsBefore[from];
    }

    int times(int from, int untilExclusive) {
        return timesBefore[untilExclusive] - timesBefore[from];
    }

    int authorRankOf(int element) {
        return authorRanks[element];
    }

    int timeRankOf(int element) {
        return timeRanks[element];
    }

    String text(int element) {
        if (texts[element] == null) {
            texts[element] = page.text(element);
        }
        return texts[element];
    }

    private int authorRank(int i) {
        String names = page.names(i);
        if (page.end(i) - i > 24) {
            return 0;
        }
        int rank = 0;
        if (Plain.hasAny(names, " fn | p-author | p-name | author | name ", '|') || isSelfNamed(i)) {
            rank = 3;
        } else if (Plain.hasAny(names, AUTHOR) || isProfile(i) || isSigned(i)) {
            rank = 2;
        } else if (Plain.hasAny(names, NAMED) || (loose && isLoud(i))) {
            rank = 1;
        }
        if (isDeclared(i)) {
            rank = 4;
        }
        if (rank == 0
                || Plain.hasAny(names, NOT_NAMED)
                || page.tag(i).equals("img")
                || page.tag(i).equals("input")) {
            return 0;
        }
        String text = text(i);
        return text.isEmpty() || text.length() > 80 || !isWord(text) || (rank < 3 && isTime(text)) ? 0 : rank;
    }

    /** Whether what stands around it makes it a name: "posted by Ann", "Ann wrote:", or a signature with a date in it. */
    private boolean isSigned(int i) {
        if (!Plain.holdsWord(SMALL, page.tag(i))) {
            return false;
        }
        int parent = page.parent(i);
        boolean dated = parent >= 0
                && Plain.hasAny(page.names(parent), AUTHOR)
                && !Plain.hasAny(page.names(parent), NOT_NAMED)
                && isTime(text(parent));
        String text = text(i);
        return dated
                || (!text.isEmpty()
                        && !Plain.isDigit(text.charAt(0))
                        && (isBy(page.before(i)) || Plain.holdsWord(SAYS, firstWord(page.after(i)))));
    }

    /** "by", "posted by:", and not "liked by". */
    private static boolean isBy(String said) {
        String word = lastWord(said);
        String text = Plain.lowerEach(Plain.collapse(said));
        return Plain.holdsWord(BY, word) && (text.length() <= word.length() + 1 || Plain.hasAny(text, WRITING));
    }

    private static String lastWord(String said) {
        String text = Plain.lowerEach(Plain.collapse(said));
        String word = text.substring(text.lastIndexOf(' ') + 1);
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    private static String firstWord(String said) {
        String text = Plain.lowerEach(Plain.collapse(said));
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private boolean isLoud(int i) {
        int parent = page.parent(i);
        boolean linked = page.tag(i).equals("a") && parent >= 0 && Plain.holdsWord(LOUD, page.tag(parent));
        return linked || Plain.holdsWord(LOUD, page.tag(i)) || Plain.hasAny(page.names(i), BOLD);
    }

    /** Whether the page says that somebody of this name has spoken on it. */
    boolean isDeclared(int i) {
        return !declared.isEmpty() && page.length(i) < 100 && declared.contains(Declared.folded(text(i)));
    }

    /** Whether it can be a name: numbers alone cannot, a dash can. */
    private static boolean isWord(String text) {
        boolean number = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                return true;
            }
            number |= Plain.isDigit(c);
        }
        return !number;
    }

    /** Whether a link leads to somebody's page on the site. */
    boolean isProfile(int element) {
        String href = page.href(element);
        return page.tag(element).equals("a") && Plain.hasAny(href, PROFILE) && !Plain.hasAny(href, ABOUT_THEM);
    }

    /** Whether it leads to a profile whose address has the name in it. */
    private boolean isSelfNamed(int i) {
        String text = Plain.lower(text(i));
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        return isProfile(i) && word.length() > 2 && Plain.lower(page.href(i)).contains(word);
    }

    private int timeRank(int i) {
        if (page.tag(i).equals("time") || !page.attribute(i, 'D').isEmpty()) {
            return 3;
        }
        if (page.end(i) - i > 8 || page.tag(i).equals("img")) {
            return 0;
        }
        boolean named = Plain.hasAny(page.names(i), TIME);
        if (!named && page.end(i) - i > 4) {
            return 0;
        }
        String text = text(i);
        if (isTime(page.attribute(i, 'T')) || isTime(page.attribute(i, 'C'))) {
            return 2;
        }
        return text.length() < 90 && isTime(text) ? (named ? 2 : 1) : 0;
    }

    /** Whether it reads like a moment: a year, a clock, a date in numbers, "3 hours ago". */
    static boolean isTime(String text) {
        if (text.length() < 4 || text.length() > 90) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Plain.isDigit(text.charAt(i))) {
                boolean start = i == 0 || !Plain.isDigit(text.charAt(i - 1));
                String rest = text.substring(i);
                if (start
                        && Plain.isDigits(text, i, i + 4)
                        && (rest.startsWith("19") || rest.startsWith("20"))
                        && (i + 4 == text.length() || !Plain.isDigit(text.charAt(i + 4)))) {
                    return true;
                }
                if (i + 2 < text.length()
                        && ":./".indexOf(text.charAt(i + 1)) >= 0
                        && Plain.isDigits(text, i + 2, i + 4)) {
                    return true;
                }
                if (start && Plain.hasAny(" " + text + " ", AGO, '|')) {
                    return true;
                }
            }
        }
        return false;
    }
}
