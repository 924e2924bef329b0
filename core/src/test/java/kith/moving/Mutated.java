package kith.moving;

import java.util.List;
import java.util.Random;

/** A text with something broken in it, as disks, editors and hands break it. */
final class Mutated {
    private static final List<String> BITS = List.of(
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "0",
            "-1",
            "null",
            "1e9",
            "\n",
            " ",
            "\0",
            "\ufffd",
            "\ud800",
            "<b>",
            "\\u",
            "\"v\":2,",
            "\"id\":\"\",",
            "true",
            "\"records\":[",
            "99999999999999999999");

    private Mutated() {}

    static String once(Random random, String text) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 3 : 300));
        String before = text.substring(0, at);
        return switch (random.nextInt(6)) {
            case 0 -> before;
            case 1 -> before + text.substring(to);
            case 2 -> before + text.substring(at, to) + text.substring(at);
            case 3 -> before + (char) (text.charAt(at) ^ 1 << random.nextInt(7)) + text.substring(at + 1);
            case 4 -> before + BITS.get(random.nextInt(BITS.size())) + text.substring(to);
            default -> before + BITS.get(random.nextInt(BITS.size())) + text.substring(at);
        };
    }
}
