package kith.people;

import java.util.List;
import kith.followup.Opening;
import kith.probe.Table;
import kith.reading.Plain;

/** Words that people wrote: folded, cut, compared, and asked what they open with. Here, because {@link Text} is. */
public final class TextRows {
    private static final List<String> TEXTS = List.of(
            "",
            "It\u2019s  fine -- really\u2026",
            " Ines\u00a0\u200b B. ",
            "The 990 form confused me. Ask the county clerk's office, please!",
            "Nobody explained the 990 form to us; the County Clerk\u2019s office did.",
            "Hi Ines, could you send me the list?",
            "Thank you. Could you send me the list?",
            "I wonder if you could have a look at my well-known double-knit hat-",
            "\u0130stanbul'da \u039f\u0394\u039f\u03a3 \u03a3\u0391\u03a3. STRA\u1e9eE \u01c5",
            "\u7fbd\u6bdb\u3068\u7de8\u307f\u7269\u3002\u3069\u3046\uff1f",
            "\ud801\udc00\ud83e\uddf6 \ud800 \udc00\ud83d\udc69\u200d\ud83d\udd27",
            "(1,204 replies)",
            "12 Comments",
            "1.204.5 \u0663",
            "999999999999",
            "a\u0000b\u0085c\u2028d\ufeffe\u2060f\u180eg\u3000h\u001ci");

    private static final List<String> PIECES = List.of(
            "The",
            "the",
            "990",
            "form",
            "County",
            "county",
            "clerk",
            "clerk's",
            "clerk\u2019s",
            " ",
            " ",
            " ",
            ".",
            ", ",
            "-",
            "please",
            "could you",
            "hi",
            "Ines",
            "\u0130",
            "\u03a3",
            "\u7fbd",
            "\ud83e\uddf6",
            "\ud800",
            "\n",
            "\u00a0",
            "double-knit",
            "knitting",
            "\u0663",
            "e\u0301",
            "?");

    private TextRows() {}

    public static void add(Table table, Words chance) {
        for (String text : TEXTS) {
            for (String other : TEXTS) {
                two(table, text, other);
            }
            one(table, text);
        }
        for (int i = 0; i < 400; i++) {
            String text = chance.of(PIECES, 12);
            one(table, text);
            two(table, text, chance.of(PIECES, 12));
        }
        for (String tag : List.of("p", "P", "br", "a", "script", "style", " ", "", "h1")) {
            table.row("tag " + tag, () -> Plain.breaksLine(tag) + " " + Plain.isSilent(tag));
        }
    }

    /** Makes texts of pieces, at random. */
    public interface Words {
        String of(List<String> pieces, int most);
    }

    private static void one(Table table, String text) {
        table.row("fold " + text, () -> Text.fold(text));
        table.row("fold name " + text, () -> Text.foldName(text));
        for (int most = 0; most < 4; most++) {
            int max = most;
            table.row("cut " + max + " " + text, () -> Plain.cut(text, max) + "|" + Text.cut(text, max + 1));
        }
        table.row("collapse " + text, () -> Plain.collapse(text));
        table.row("number " + text, () -> Plain.leadingNumber(text));
        table.row("asks " + text, () -> Opening.asks(text));
        table.row("keys " + text, () -> Recognition.keys(text, "https://wg.example/", "https://ines.example/" + text));
    }

    private static void two(Table table, String text, String other) {
        table.row("shared " + text + " | " + other, () -> SharedWords.of(text, other, 3));
        table.row("same words " + text + " | " + other, () -> Text.sameWords(text, other));
        table.row("alike " + text + " | " + other, () -> SharedWords.alike(text, other));
    }
}
