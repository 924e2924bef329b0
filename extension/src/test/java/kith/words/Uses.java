package kith.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where messages are used: in pages, in the manifest, in scripts, and by their names in the Java that ships. */
final class Uses {
    private static final List<Path> JAVA = List.of(
            Path.of("src/main/java/kith/extension/page"),
            Path.of("src/main/java/kith/extension/worker"),
            Path.of("../core/src/main/java/kith/followup/draft"));

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    /** What an annotation says is a name of JavaScript's. */
    private static final Pattern ANNOTATION = Pattern.compile("@JS\\w+\\([^)]*\\)");

    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]\\w*)\"");
    private static final Pattern TWO_WORDS = Pattern.compile("[a-z]+[A-Z]\\w*");
    private static final Pattern PLURAL = Pattern.compile("Plural\\.say\\(\\s*\"(\\w+)\"");
    private static final Pattern SAID = Pattern.compile("Words\\.say\\(\\s*\"(\\w+)\"");
    private static final Pattern IN_PAGE = Pattern.compile("data-say(?:-label)?=\"(\\w+)\"");
    private static final Pattern IN_MANIFEST = Pattern.compile("__MSG_(\\w+)__");
    private static final Pattern IN_SCRIPT = Pattern.compile("\\bsay\\('(\\w+)'");

    /** Names that must be there, each with the file that names it. */
    final Map<String, String> named = new TreeMap<>();

    /** All that could be a name, single words too. */
    final Set<String> mentioned = new TreeSet<>();

    /** Names without the category that the number decides. */
    final Set<String> plurals = new TreeSet<>();

    /** @param notMessages literals of two words that look like a message's name and are none */
    static Uses ofAll(Set<String> notMessages) throws IOException {
        Uses uses = new Uses();
        uses.files(Path.of("src/main/web"), ".html", text -> text, IN_PAGE);
        uses.files(Path.of("src/main/web"), ".js", text -> text, IN_SCRIPT);
        uses.files(Path.of("../manifest"), ".json", text -> text, IN_MANIFEST);
        for (Path folder : JAVA) {
            uses.files(folder, ".java", Uses::code, SAID);
            uses.java(folder, notMessages);
        }
        return uses;
    }

    private void files(Path folder, String ending, java.util.function.UnaryOperator<String> read, Pattern name)
            throws IOException {
        for (Path file : under(folder, ending)) {
            name.matcher(read.apply(Files.readString(file))).results().forEach(found -> {
                named.put(found.group(1), String.valueOf(file.getFileName()));
                mentioned.add(found.group(1));
            });
        }
    }

    private void java(Path folder, Set<String> notMessages) throws IOException {
        for (Path file : under(folder, ".java")) {
            String code = code(Files.readString(file));
            PLURAL.matcher(code).results().forEach(found -> plurals.add(found.group(1)));
            LITERAL.matcher(code).results().map(found -> found.group(1)).forEach(name -> {
                mentioned.add(name);
                if (TWO_WORDS.matcher(name).matches() && !notMessages.contains(name)) {
                    named.put(name, String.valueOf(file.getFileName()));
                }
            });
        }
        plurals.forEach(named::remove);
    }

    private static String code(String java) {
        return ANNOTATION.matcher(COMMENT.matcher(java).replaceAll("")).replaceAll("");
    }

    private static List<Path> under(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Messages that nothing uses. {@code WhyWords.about} puts "About" to a name. */
    List<String> unused(Messages english) {
        return english.keys().stream()
                .filter(key -> !mentioned.contains(key))
                .filter(key -> !key.endsWith("About")
                        || !mentioned.contains(key.substring(0, key.length() - "About".length())))
                .filter(key -> plurals.stream().noneMatch(stem -> key.matches(stem + "(One|Other)")))
                .map(key -> "nothing says " + key)
                .toList();
    }

    /** Names that are used and are no message's. */
    List<String> unknown(Messages english) {
        Map<String, String> wanted = new TreeMap<>(named);
        plurals.forEach(stem -> wanted.put(stem + "Other", "Plural"));
        return wanted.keySet().stream()
                .filter(name -> !english.has(name))
                .map(name -> wanted.get(name) + " names " + name + ", which is no message")
                .toList();
    }
}
