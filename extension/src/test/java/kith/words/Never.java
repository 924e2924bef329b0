package kith.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word that never appears in a language.
 *
 * @param forms its forms; one may be several words
 * @param meaning what it means, or why not
 */
record Never(List<String> forms, String meaning) {
    private static final Path LISTS = Path.of("src/test/resources/kith/words");

    /** And, so, in, for, like, the: Arabic writes them joined to the word that follows. */
    private static final String ARABIC_JOINED = "[وف]?[بلك]?(?:ال|ل)?";

    /** The list of a language, {@code never.de.txt}: a word's forms and its meaning a line. */
    static List<Never> in(String language) throws IOException {
        return Files.readAllLines(LISTS.resolve("never." + language + ".txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Never::line)
                .toList();
    }

    private static Never line(String line) {
        String[] sides = line.split(" = ", 2);
        return new Never(List.of(sides[0].split(", ")), sides[1]);
    }

    /** One sentence for each message in which one of these words stands. */
    static List<String> said(Messages messages, List<Never> list) {
        List<String> found = new ArrayList<>();
        for (String key : messages.keys()) {
            String words = " " + String.join(" ", Messages.words(messages.said(key))) + " ";
            for (Never never : list) {
                for (String form : never.forms) {
                    if (pattern(messages.language(), form).matcher(words).find()) {
                        found.add(messages.language() + " says \"" + form + "\" (" + never.meaning + ") in " + key);
                    }
                }
            }
        }
        return found;
    }

    private static Pattern pattern(String language, String form) {
        String words = Pattern.quote(String.join(" ", Messages.words(form)));
        return Pattern.compile(" " + (language.startsWith("ar") ? ARABIC_JOINED : "") + words + " ");
    }
}
