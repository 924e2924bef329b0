package kith.access;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kith.drive.Page;

/**
 * axe-core, run in a page: every rule of WCAG 2.0 to 2.2, A and AA, and what its makers call best practice.
 *
 * <p>The driver evaluates it past the page's content security policy, which lets no other script in. It comes from npm and
 * never ships.
 */
public final class Axe {
    private static final String ALL = """
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {'target-size': {enabled: true}},\
        """;

    /** The rules among them that ask for a colour. */
    private static final String COLORS = "runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},";

    private static final String RUN = """
        const found = await axe.run(document, {RULES resultTypes: ['violations', 'incomplete']});
        const lines = results => results.flatMap(({id, help, nodes}) =>
            nodes.map(node => `${id}: ${help}: ${node.html.slice(0, 200)}`
                + [...node.any, ...node.all].map(check => '\\n    ' + check.message).join('')));
        return {violations: lines(found.violations), incomplete: lines(found.incomplete), passed: found.passes.length};\
        """;

    private final String source;

    private Axe(String source) {
        this.source = source;
    }

    /**
     * What it found.
     *
     * @param violations one text for each element that breaks a rule
     * @param incomplete what it could not decide
     * @param passed how many rules were kept; 0 would mean that it looked at nothing
     */
    public record Findings(List<String> violations, List<String> incomplete, int passed) {}

    /** As npm left it; from the extension's folder or the one above. */
    public static Axe installed() {
        Path script = Stream.of("", "extension/")
                .map(folder -> Path.of(folder + "node_modules/axe-core/axe.min.js"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("axe-core is not there: npm ci in extension/"));
        try {
            return new Axe(Files.readString(script));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at the page as it is now. */
    public Findings look(Page page) {
        return look(page, ALL);
    }

    /** Looks only at what another colour scheme makes different. */
    public Findings lookAtColors(Page page) {
        return look(page, COLORS);
    }

    private Findings look(Page page, String rules) {
        if (!page.eval("return 'axe' in globalThis").getAsBoolean()) {
            page.eval(source);
        }
        JsonObject found = page.eval(RUN.replace("RULES", rules)).getAsJsonObject();
        return new Findings(
                lines(found, "violations"),
                lines(found, "incomplete"),
                found.get("passed").getAsInt());
    }

    private static List<String> lines(JsonObject found, String name) {
        return found.getAsJsonArray(name).asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
