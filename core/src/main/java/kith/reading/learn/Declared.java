package kith.reading.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.reading.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Who a page says has spoken on it, in JSON-LD: the authors of schema.org's comments, answers, questions and posts in
 * forums, by name.
 *
 * <p>Read in one pass without recursion; what is no JSON says nothing from there on. Articles are left out, whose authors
 * stand beside teasers too.
 *
 * <pre>{@code
 * {"@type":"Comment","author":{"@type":"Person","name":"Ann"},"text":"Hello"}   ->   ann
 * }</pre>
 */
final class Declared {

    /** https://schema.org/Comment and what else is said in a conversation; November 2026. */
    private static final String TALK =
            " Comment Answer Question DiscussionForumPosting SocialMediaPosting UserComments ";

    private static final int MAX_DEPTH = 200;

    /** One object or array that is open; what is said of the nearest object. */
    private static final class Open {
        final String key;
        final boolean array;
        String type = "";
        String name = "";
        final List<String> authors = new ArrayList<>();

        Open(String key, boolean array) {
            this.key = key;
            this.array = array;
        }
    }

    private final Set<String> authors = new HashSet<>();
    private final List<Open> open = new ArrayList<>();
    private final String json;
    private int at;

    private Declared(String json) {
        this.json = json;
    }

    /** The names, each in lower case. */
    static Set<String> authors(List<String> texts) {
        Set<String> all = new HashSet<>();
        for (String text : texts) {
            Declared declared = new Declared(text);
            declared.read();
            all.addAll(declared.authors);
        }
        return all;
    }

    static String folded(String name) {
        return Plain.lowerEach(Plain.collapse(name));
    }

    private void read() {
        String key = "";
        boolean value = false;
        for (; at < json.length() && open.size() < MAX_DEPTH; at++) {
            switch (json.charAt(at)) {
                case '{', '[' -> {
                    boolean element = !open.isEmpty() && open.get(open.size() - 1).array;
                    open.add(new Open(element ? open.get(open.size() - 1).key : key, json.charAt(at) == '['));
                    value = false;
                }
                case '}', ']' -> close();
                case ':' -> value = true;
                case ',' -> value = false;
                case '"' -> {
                    String text = string();
                    boolean element = !open.isEmpty() && open.get(open.size() - 1).array;
                    if (value || element) {
                        said(element ? open.get(open.size() - 1).key : key, text);
                    } else {
                        key = text;
                    }
                }
                default -> {}
            }
        }
    }

    private void said(String key, String text) {
        Open object = object(open.size() - 1);
        if (object == null) {
            return;
        }
        switch (key) {
            case "@type" -> object.type = Plain.holdsWord(TALK, text) || object.type.isEmpty() ? text : object.type;
            case "name" -> object.name = text;
            case "author", "creator" -> object.authors.add(text);
            default -> {}
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.remove(open.size() - 1);
        Open around = object(open.size() - 1);
        if (!closed.array && around != null && (closed.key.equals("author") || closed.key.equals("creator"))) {
            around.authors.add(closed.name);
        }
        if (Plain.holdsWord(TALK, closed.type)) {
            for (String author : closed.authors) {
                authors.add(folded(author));
            }
            authors.remove("");
        }
    }

    /** The nearest object that is open. */
    private @Nullable Open object(int from) {
        int i = from;
        while (i >= 0 && open.get(i).array) {
            i--;
        }
        return i < 0 ? null : open.get(i);
    }

    /** The string that begins here; afterwards {@code at} is its last quotation mark. */
    private String string() {
        StringBuilder text = new StringBuilder();
        for (at++; at < json.length() && json.charAt(at) != '"'; at++) {
            char c = json.charAt(at);
            if (c == '\\' && at + 1 < json.length()) {
                at++;
                c = json.charAt(at);
                boolean code = c == 'u' && at + 4 < json.length();
                text.append(
                        code ? unicode(json.substring(at + 1, at + 5)) : c == 'n' || c == 't' || c == 'r' ? ' ' : c);
                at += code ? 4 : 0;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static char unicode(String hex) {
        int code = 0;
        for (int i = 0; i < hex.length(); i++) {
            code = code * 16 + Math.max(0, Character.digit(hex.charAt(i), 16));
        }
        return (char) code;
    }
}
