package kith.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page written for the tests, {@code NAME.story.html}; its address stands in a comment in the first line.
 *
 * <p>The name begins with the id of the site that reads it: {@code wordpress-classic}. What it says stands beside it,
 * in {@code NAME.story.txt}.
 */
record Story(String name, String url, String html) {

    private static final String END = ".story.html";

    /** Among the sources, where the expected readings are written anew; the same from the module beside the core. */
    static Path folder() {
        return Path.of(System.getProperty("basedir", "."), "../core/src/test/resources/kith/reading/site");
    }

    static List<Story> all() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(END))
                    .sorted()
                    .map(Story::from)
                    .toList();
        }
    }

    /** The story of this name: {@code "wordpress-classic"}. */
    static Story named(String name) {
        return from(folder().resolve(name + END));
    }

    String site() {
        return name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
    }

    Path expected() {
        return folder().resolve(name + ".story.txt");
    }

    Page page() {
        return JsoupMarkup.page(url, html);
    }

    private static Story from(Path file) {
        try {
            String html = Files.readString(file, StandardCharsets.UTF_8);
            String first = html.substring(0, html.indexOf('\n')).strip();
            String name = file.getFileName().toString().replace(END, "");
            if (!first.startsWith("<!-- http") || !first.endsWith("-->")) {
                throw new IllegalArgumentException(name + ": the first line is to be <!-- its address -->");
            }
            return new Story(name, first.substring(4, first.length() - 3).strip(), html);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
