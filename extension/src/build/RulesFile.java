import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.reading.Sites;

/**
 * Writes the site files as the one text that content.js reads pages by.
 *
 * <p>{@code java -cp CORE_CLASSES RulesFile.java rules.js}: a script that says nothing but {@code kithRules = "…"}, so
 * that the script in pages does not grow with every platform.
 */
public final class RulesFile {
    private RulesFile() {}

    public static void main(String[] args) throws IOException {
        StringBuilder script = new StringBuilder("globalThis.kithRules = \"");
        String rules = Sites.written();
        for (int i = 0; i < rules.length(); i++) {
            char c = rules.charAt(i);
            switch (c) {
                case '"', '\\' -> script.append('\\').append(c);
                case '\n' -> script.append("\\n");
                case '\t' -> script.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        script.append("\\u").append(String.format("%04x", (int) c));
                    } else {
                        script.append(c);
                    }
                }
            }
        }
        Files.writeString(Path.of(args[0]), script.append("\";\n"), StandardCharsets.UTF_8);
    }
}
