package kith.followup.draft;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language, as a page would say them. */
public record Said(String language, JsonObject messages) {
    private static final Path LOCALES = Path.of("../extension/src/main/web/_locales");

    public static final Said ENGLISH = in("en");

    /** Every language there is. */
    static List<Said> all() {
        try (Stream<Path> languages = Files.list(LOCALES)) {
            return languages
                    .map(folder -> in(folder.getFileName().toString()))
                    .sorted((a, b) -> a.language.compareTo(b.language))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Said in(String language) {
        try {
            String json = Files.readString(LOCALES.resolve(language).resolve("messages.json"));
            return new Said(language, JsonParser.parseString(json).getAsJsonObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return messages.has(key);
    }

    /** How many placeholders a message has. */
    int places(String key) {
        JsonObject places = messages.getAsJsonObject(key).getAsJsonObject("placeholders");
        return places == null ? 0 : places.size();
    }

    public String line(Line line) {
        JsonObject message = messages.getAsJsonObject(line.key());
        String said = message.get("message").getAsString();
        JsonObject places = message.getAsJsonObject("placeholders");
        for (String name : places == null ? List.<String>of() : List.copyOf(places.keySet())) {
            int number = Integer.parseInt(
                    places.getAsJsonObject(name).get("content").getAsString().substring(1));
            String part = line.parts().get(number - 1);
            said = said.replace("$" + name.toUpperCase(java.util.Locale.ROOT) + "$", part);
            said = part.endsWith(".") ? said.replace(part + ".", part) : said;
        }
        return said;
    }

    /** A whole draft. */
    public String text(List<List<Line>> paragraphs) {
        return paragraphs.stream().map(this::paragraph).collect(Collectors.joining("\n\n"));
    }

    private String paragraph(List<Line> lines) {
        String said = line(lines.getFirst());
        for (Line line : lines.subList(1, lines.size())) {
            said = line(Line.of("draftNextLine", said, line(line)));
        }
        return said;
    }
}
