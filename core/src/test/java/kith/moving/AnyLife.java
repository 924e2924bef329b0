package kith.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import kith.moving.Wording.Word;
import kith.people.Acquaintance;
import kith.people.Acquaintance.Bond;
import kith.people.Acquaintance.Context;
import kith.people.Card;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Edited;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Memory;
import kith.people.Move;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Sighting;
import kith.people.Stored;
import kith.people.Turn;

/** What somebody might hold after years, with texts in it that want to be something else; the same seed gives the same. */
final class AnyLife {
    private static final String[] PIECES = {
        "\r\nEND:VCARD\r\nBEGIN:VCARD",
        "\nEND:VTODO",
        "=1+1",
        "@SUM(A1)",
        "-2",
        "+49",
        "\t=x",
        "\"",
        "\"\"\r\n",
        ",",
        ";",
        ":",
        "\\",
        "\\n",
        "\\,",
        "\n# a heading",
        "\n- a list",
        "\n1. one",
        "\n12) twelve",
        "\n    code",
        "\n```\ncode",
        "\n~~~\n",
        "\n---\n",
        "\n===\n",
        "\n> a quote",
        "\n[a]: https://evil.example/\n",
        "\n| a | b |\n|---|---|\n",
        "\n\n\n",
        "<script>alert(1)</script>",
        "<!-- hidden",
        "<https://evil.example/>",
        "<a href='javascript:alert(1)'>x</a>",
        "[x](javascript:alert(1))",
        "![x](https://evil.example/x.png)",
        "[[wiki]]",
        "**bold**",
        "_it_",
        "`code`",
        "&lt;",
        "&#35;",
        "&copy;",
        "$x$",
        "==y==",
        "%%z%%",
        "https://evil.example/?a=b&c;d",
        "www.evil.example",
        "\u0000",
        "\u0007",
        "\u000b",
        "\f",
        "\u0085",
        "\u009f",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffe",
        "\ud800",
        "\udfff",
        "\ud83d\ude00",
        "\ud83d\udc69\u200d\ud83d\udd27",
        "\u202egnp.exe",
        "e\u0301",
        "\u05e9\u05dc\u05d5\u05dd",
        "\u0645\u0631\u062d\u0628\u0627",
        "\u7fbd\u6bdb",
        "../../etc/passwd",
        "CON",
        "ines",
        " wool ",
        " ",
        "a"
    };

    private final Random random;

    AnyLife(long seed) {
        random = new Random(seed);
    }

    /** Words that nothing else says, so that a test can tell them from what was written. */
    static String say(Word word, String name) {
        return word == Word.SOMEBODY ? "Somebody" : "Word " + word;
    }

    String text() {
        int kind = random.nextInt(200);
        if (kind == 0) {
            return "x, \u7fbd".repeat(5_000);
        }
        StringBuilder text = new StringBuilder();
        for (int i = kind < 60 ? 0 : random.nextInt(7); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    String name() {
        return random.nextInt(50) == 0 ? "\u0639\u0644\u064a ".repeat(75) : text();
    }

    String link() {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> "javascript:alert(1)";
            case 2 -> "https://ines.example/" + text();
            case 3 -> "https://\u7fbd.example\\@x[]/%zz%41?q=a&copy;<>\"#" + text();
            default -> "https://ines.example/~a/?p=" + random.nextInt(99) + "#comment-" + random.nextInt(99);
        };
    }

    Instant instant() {
        return switch (random.nextInt(8)) {
            case 0 -> Instant.ofEpochMilli(-8_640_000_000_000_000L);
            case 1 -> Instant.ofEpochMilli(8_640_000_000_000_000L);
            default -> Instant.ofEpochMilli(1_793_000_000_000L + random.nextInt());
        };
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    Memory memory() {
        List<String> ids = some(3, () -> "p" + random.nextInt(9) + text());
        List<Stored> all = new ArrayList<>();
        ids.forEach(id -> all.add(person(id)));
        all.addAll(some(4, () -> new Handle("h" + random.nextInt(9), id(ids), name(), link(), link())));
        all.addAll(some(3, () -> conversation(ids)));
        all.addAll(some(8, () -> turn(ids)));
        all.addAll(some(
                2,
                () -> new Sighting(
                        "https://seen.example/" + random.nextInt(9), id(ids), text(), text(), true, false, instant())));
        all.addAll(some(2, () -> new Kept("k" + random.nextInt(9), id(ids), link(), text(), instant())));
        all.addAll(some(2, () -> card(ids)));
        return Memory.of(all, Set.of());
    }

    /** Most often somebody held, at times somebody who is not. */
    private String id(List<String> ids) {
        return ids.isEmpty() || random.nextInt(9) == 0 ? "nobody" : ids.get(random.nextInt(ids.size()));
    }

    private Person person(String id) {
        Acquaintance known = new Acquaintance(
                text(),
                text(),
                text(),
                Set.copyOf(List.of(one(Bond.values()))),
                one(Context.values()),
                some(3, this::text),
                text(),
                text());
        Quote quote = new Quote(text(), link(), text());
        return new Person(
                id, name(), true, false, false, link(), text(), text(), quote, known, Edited.NOTHING, instant());
    }

    private Conversation conversation(List<String> ids) {
        return new Conversation(
                "https://c.example/" + random.nextInt(4), "", text(), id(ids), false, Set.of(), Set.of(), instant());
    }

    private Turn turn(List<String> ids) {
        boolean mine = random.nextBoolean();
        return new Turn(
                "t" + random.nextInt(99),
                mine,
                mine && random.nextInt(3) == 0 ? "" : id(ids),
                "https://c.example/" + random.nextInt(4),
                "k" + random.nextInt(5),
                "k" + random.nextInt(5),
                text(),
                link(),
                "",
                "",
                one(Turn.State.values()),
                false,
                List.of(),
                instant());
    }

    private Card card(List<String> ids) {
        Card.Put put = new Card.Put(one(Move.values()), one(Channel.values()), link(), "", instant());
        return Card.shown("c" + random.nextInt(9), id(ids), put).withDraft(text());
    }
}
