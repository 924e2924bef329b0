package kith.reading;

import java.util.List;

/** A name as pages sign it, freed from the words around it. */
public final class Signature {

    /** The last word before the colon in WordPress's own translations of "%s says:" (translate.wordpress.org). */
    private static final List<String> SAYS = List.of(
            " says",
            " said",
            " wrote",
            " sagt",
            " schrieb",
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
        String name =
                signed.endsWith(":") ? signed.substring(0, signed.length() - 1).strip() : signed;
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
