package kith.words;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one language.
 *
 * @param language as BCP 47 has it
 * @param all the messages by name, as {@code messages.json} has them
 */
record Messages(String language, JsonObject all) {
    static final Path LOCALES = Path.of("src/main/web/_locales");

    private static final Pattern PLACE = Pattern.compile("\\$(\\w+)\\$");

    static Messages of(String language) throws IOException {
        Path file = LOCALES.resolve(language.replace('-', '_')).resolve("messages.json");
        return new Messages(
                language, JsonParser.parseString(Files.readString(file)).getAsJsonObject());
    }

    /** Every language there is, by the folders. */
    static List<String> languages() throws IOException {
        try (Stream<Path> folders = Files.list(LOCALES)) {
            return folders.map(folder -> folder.getFileName().toString().replace('_', '-'))
                    .sorted()
                    .toList();
        }
    }

    Set<String> keys() {
        return new TreeSet<>(all.keySet());
    }

    boolean has(String key) {
        return all.has(key);
    }

    String said(String key) {
        return all.getAsJsonObject(key).get("message").getAsString();
    }

    /** {@code ""} where there is none. */
    String described(String key) {
        return all.getAsJsonObject(key).has("description")
                ? all.getAsJsonObject(key).get("description").getAsString()
                : "";
    }

    /** What the message declares: {@code {name=$1}}. */
    Map<String, String> places(String key) {
        Map<String, String> places = new TreeMap<>();
        if (all.getAsJsonObject(key).get("placeholders") instanceof JsonObject declared) {
            declared.keySet()
                    .forEach(name -> places.put(
                            name, declared.getAsJsonObject(name).get("content").getAsString()));
        }
        return places;
    }

    /** The placeholders that stand in the sentence, in lower case. */
    Set<String> placesSaid(String key) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(said(key))
                .results()
                .forEach(place -> places.add(place.group(1).toLowerCase(java.util.Locale.ROOT)));
        return places;
    }

    /** A text's words in lower case, without vowel signs, placeholders by their names: {@code "count more comments"}. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\u064B-\\u0652\\u0640]", "")
                .toLowerCase(java.util.Locale.ROOT);
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
