package kith.reading;

import java.util.List;

/** A name as pages sign it, freed from the words around it. */
public final class Signature {

    /**
     * The last word before the colon in WordPress's own translations of "%s says:" (translate.wordpress.org), and before
     * the dots in Blogger's of "%s said...".
     */
    private static final List<String> SAYS = List.of(
            " says",
            " said",
            " wrote",
            " sagt",
            " schrieb",
            " hat gesagt",
            " ha detto",
            " a dit",
            " dit",
            " a écrit",
            " dice",
            " dijo",
            " disse",
            " diz",
            " より",
            " يقول");

    private Signature() {}

    /** {@code "Ann says:" -> "Ann"}; a name that is nothing else stays. */
    public static String name(String signed) {
        String name = signed;
        for (String end : List.of(":", "...", "…")) {
            name = name.endsWith(end)
                    ? name.substring(0, name.length() - end.length()).strip()
                    : name;
        }
        for (String says : SAYS) {
            if (name.length() > says.length() && name.endsWith(says)) {
                return name.substring(0, name.length() - says.length());
            }
        }
        for (String by : List.of("by ", "By ", "Comment by ")) { // the last in WordPress's first themes
            name = name.startsWith(by) ? name.substring(by.length()) : name;
        }
        return name;
    }
}
