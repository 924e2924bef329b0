import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Says what takes the room in a Wasm module: its sections, and the code of each Java package.
 *
 * <p>{@code java WasmSizes.java CORE.wasm}. The module must name its functions ({@code kith.reading.Links::clean}), as
 * TeaVM does in a build for debugging; what has no such name counts as "without a name".
 */
public final class WasmSizes {
    private static final int MOST = 25;

    private static final String[] SECTIONS = {
        "custom", "types", "imports", "functions", "tables", "memory", "globals", "exports", "start", "elements", "code", "data",
        "data count", "tags"
    };

    private final byte[] bytes;
    private int at = 8;
    private int imported;
    private final Map<Integer, Integer> codeBytes = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, Integer> sections = new HashMap<>();

    private WasmSizes(byte[] bytes) {
        this.bytes = bytes;
    }

    public static void main(String[] args) throws IOException {
        WasmSizes sizes = new WasmSizes(Files.readAllBytes(Path.of(args[0])));
        sizes.read();
        Map<String, Integer> packages = new HashMap<>();
        sizes.codeBytes.forEach((function, size) ->
                packages.merge(packageOf(sizes.names.getOrDefault(function, "")), size, Integer::sum));
        print("sections of the module", sizes.sections);
        print("code by package", packages);
    }

    /** {@code "kith.reading.Links::clean" -> "kith.reading"} */
    private static String packageOf(String name) {
        int method = name.indexOf("::");
        int last = method < 0 ? -1 : name.lastIndexOf('.', method);
        return last < 0 ? "without a name" : name.substring(0, last);
    }

    private static void print(String title, Map<String, Integer> sizes) {
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%s: %,d bytes%n", title, all);
        sizes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(entry -> System.out.printf("  %,9d  %s%n", entry.getValue(), entry.getKey()));
    }

    private void read() {
        while (at < bytes.length) {
            int id = bytes[at++];
            int size = number();
            int end = at + size;
            String title = id < SECTIONS.length ? SECTIONS[id] : "section " + id;
            if (id == 0) {
                title = text();
                if (title.equals("name")) {
                    names(end);
                }
            } else if (id == 2) {
                imports();
            } else if (id == 10) {
                code();
            }
            sections.merge(title, size, Integer::sum);
            at = end;
        }
    }

    /** Functions are numbered from the imported ones on. TeaVM imports functions, globals, a memory and tags. */
    private void imports() {
        for (int left = number(); left > 0; left--) {
            text();
            text();
            int kind = bytes[at++];
            switch (kind) {
                case 0 -> {
                    imported++;
                    number();
                }
                case 2 -> {
                    int limits = number();
                    number();
                    if ((limits & 1) != 0) {
                        number();
                    }
                }
                case 3 -> {
                    type();
                    at++;
                }
                case 4 -> {
                    at++;
                    number();
                }
                default -> throw new IllegalStateException("an import of kind " + kind + " is not known here");
            }
        }
    }

    /** A value type: one byte, or a reference (0x63, 0x64) and what it refers to. */
    private void type() {
        int first = bytes[at++] & 0xff;
        if (first == 0x63 || first == 0x64) {
            number();
        }
    }

    private void code() {
        int count = number();
        for (int i = 0; i < count; i++) {
            int size = number();
            codeBytes.put(imported + i, size);
            at += size;
        }
    }

    private void names(int end) {
        while (at < end) {
            int kind = bytes[at++];
            int size = number();
            int next = at + size;
            if (kind == 1) {
                for (int left = number(); left > 0; left--) {
                    int function = number();
                    names.put(function, text());
                }
            }
            at = next;
        }
    }

    private String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** LEB128; what is read here is never negative, or not looked at. */
    private int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
