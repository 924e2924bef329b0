package kith.moving;

import java.util.ArrayList;
import java.util.List;
import kith.people.Newcomer;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/** One card of an address book while it is read, line by line. */
final class AddressCard {
    /** What Google puts everybody into; no words of mine. */
    private static final String GOOGLES = " mycontacts starred ";

    /** More lines of one kind than anybody fills. */
    private static final int MOST = 100;

    private final List<String> links = new ArrayList<>();
    private final List<String> mails = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final StringBuilder note = new StringBuilder();
    private String formatted = "";
    private String composed = "";
    private String nickname = "";
    private String title = "";
    private String firm = "";
    private boolean person = true;
    private boolean unknownLetters;

    /** Takes from a line what is kept of it, if anything is. */
    void put(VCardLines.Line line) {
        switch (line.name()) {
            case "fn" -> formatted = first(formatted, CardText.text(value(line)));
            case "n" -> composed = first(composed, composed(CardText.parts(value(line), ';')));
            case "nickname" ->
                nickname = first(nickname, CardText.parts(value(line), ',').getFirst());
            case "title", "role" -> title = first(title, CardText.text(value(line)));
            case "org" -> firm = first(firm, listed(CardText.parts(value(line), ';')));
            case "url", "x-socialprofile", "socialprofile" -> add(links, line);
            case "email" -> add(mails, line);
            case "note" -> note(CardText.text(value(line)));
            case "categories" -> CardText.parts(value(line), ',').forEach(this::tag);
            case "kind", "x-addressbookserver-kind", "x-kind" -> person &= isIndividual(line.value());
            case "x-abshowas" -> person &= !Plain.lower(line.value().strip()).equals("company");
            default -> {}
        }
    }

    /** Why nobody comes of this card; null where somebody does. */
    ImportTrouble.@Nullable What trouble() {
        if (!person) {
            return ImportTrouble.What.NO_PERSON;
        }
        if (unknownLetters) {
            return ImportTrouble.What.UNKNOWN_LETTERS;
        }
        return name().isEmpty() ? ImportTrouble.What.NO_NAME : null;
    }

    Newcomer newcomer() {
        return new Newcomer(name(), false, links, "", listed(List.of(title, firm)), note.toString(), tags, mails);
    }

    private String name() {
        return first(first(Newcomer.name(formatted), Newcomer.name(composed)), Newcomer.name(nickname));
    }

    private String value(VCardLines.Line line) {
        String value = CardText.plain(line);
        unknownLetters |= value == null;
        return value == null ? "" : value;
    }

    /** What somebody prefers comes first. */
    private void add(List<String> to, VCardLines.Line line) {
        String link = CardText.text(value(line));
        if (to.size() < MOST) {
            boolean preferred = line.has("type", "pref") || line.has("pref", "1");
            to.add(preferred ? 0 : to.size(), link);
        }
    }

    private void note(String words) {
        if (!words.isBlank() && note.length() < 100_000) {
            note.append(note.isEmpty() ? "" : "\n").append(words);
        }
    }

    private void tag(String tag) {
        if (tags.size() < MOST && !Plain.holdsWord(GOOGLES, Plain.lower(tag.strip()))) {
            tags.add(tag);
        }
    }

    private static boolean isIndividual(String kind) {
        return kind.isBlank() || Plain.lower(kind.strip()).equals("individual");
    }

    private static String first(String known, String other) {
        return known.isBlank() ? other : known;
    }

    /** {@code ["Brandt", "Ines", "Maria", "Dr.", ""] -> "Ines Maria Brandt"}: as people are called, without titles. */
    private static String composed(List<String> parts) {
        List<String> name = new ArrayList<>();
        for (int part : new int[] {1, 2, 0}) {
            String each = part < parts.size() ? parts.get(part).strip() : "";
            if (!each.isEmpty()) {
                name.add(each);
            }
        }
        return String.join(" ", name);
    }

    /** {@code ["Accountant", "", "Wool & Co"] -> "Accountant, Wool & Co"} */
    static String listed(List<String> parts) {
        List<String> filled = new ArrayList<>();
        for (String part : parts) {
            String plain = Plain.collapse(part);
            if (!plain.isEmpty() && !Newcomer.isMail(plain)) {
                filled.add(plain);
            }
        }
        return String.join(", ", filled);
    }
}
