package kith.reading.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.reading.JsoupMarkup;
import kith.reading.Page;

/**
 * A saved page, {@code NAME.html}, with what stands in the {@code NAME.gold.json} beside it.
 *
 * @param file its path below the folder
 * @param set the folder it lies in: {@code "none"} and {@code "form-only"} hold pages without comments
 * @param forCrawlers whether its posts stand only in the view for machines, which no live tab shows
 */
record LabelledPage(
        Path path, String file, String set, String platform, String url, boolean forCrawlers, List<Label> comments) {

    /**
     * One comment as labelled; absent values are {@code ""}.
     *
     * @param starts the ways its text may begin: with a leading quotation and without
     * @param parentIndex into the page's labels, or -1
     */
    record Label(
            String author,
            String authorUrl,
            String permalink,
            String date,
            List<String> starts,
            int parentIndex,
            boolean pingback) {}

    /** All labelled pages below a folder, by name. */
    static List<LabelledPage> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".gold.json"))
                    .sorted()
                    .map(gold -> from(folder, gold))
                    .toList();
        }
    }

    boolean hasComments() {
        return !set.equals("none") && !set.equals("form-only");
    }

    Page page() throws IOException {
        return JsoupMarkup.page(url, Files.readString(path, StandardCharsets.UTF_8));
    }

    private static LabelledPage from(Path folder, Path gold) {
        try {
            JsonObject labels = JsonParser.parseString(Files.readString(gold, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            List<Label> comments = new ArrayList<>();
            for (JsonElement each : labels.getAsJsonArray("comments")) {
                comments.add(label(each.getAsJsonObject()));
            }
            Path page = Path.of(gold.toString().replace(".gold.json", ".html"));
            Path file = folder.relativize(page);
            return new LabelledPage(
                    page,
                    file.toString(),
                    file.getNameCount() > 1 ? file.getName(0).toString() : "",
                    text(labels, "platform"),
                    text(labels, "url"),
                    text(labels, "inNoscript").equals("true"),
                    List.copyOf(comments));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(gold + " is not a page's labels", e);
        }
    }

    private static Label label(JsonObject comment) {
        List<String> starts = new ArrayList<>();
        starts.add(text(comment, "textStart"));
        if (comment.has("textStartNoQuote")) {
            starts.add(text(comment, "textStartNoQuote"));
        }
        String parent = text(comment, "parentIndex");
        return new Label(
                text(comment, "author"),
                text(comment, "authorUrl"),
                text(comment, "permalink"),
                text(comment, "date"),
                List.copyOf(starts),
                parent.isEmpty() ? -1 : Integer.parseInt(parent),
                text(comment, "type").equals("pingback"));
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }
}
