package kith.people;

import java.util.List;
import kith.reading.Links;
import kith.reading.Plain;

/** The number that a forum gives a member, read from their profile's address: it stays when they change their name. */
final class MemberNumber {
    /** How addresses call members; without such a word a number may be a year or a post. */
    private static final List<String> MEMBERS =
            List.of("members", "member", "users", "user", "u", "profile", "profiles", "people");

    private MemberNumber() {}

    /**
     * Which member of which place; "" where the address does not say.
     *
     * <p>{@code "https://forum.example/members/ines-b.42/" -> "forum.example/members/42"} (XenForo, WoltLab: {@code 42-ines}),
     * {@code "https://stackexchange.example/users/42/ines" -> "stackexchange.example/users/42"}.
     */
    static String in(String link) {
        String bare = Links.bare(link);
        int query = bare.indexOf('?');
        List<String> parts = Plain.parts(query < 0 ? bare : bare.substring(0, query), '/');
        StringBuilder before = new StringBuilder();
        for (int i = 0; i + 1 < parts.size(); i++) {
            before.append(parts.get(i)).append('/');
            String number = i > 0 && MEMBERS.contains(parts.get(i)) ? number(parts.get(i + 1)) : "";
            if (!number.isEmpty()) {
                return before + number;
            }
        }
        return "";
    }

    /** {@code "42", "42-ines", "ines.42" -> "42"}, {@code "ines42" -> ""} */
    private static String number(String part) {
        int digits = 0;
        while (digits < part.length() && Plain.isDigit(part.charAt(digits))) {
            digits++;
        }
        if (digits > 0 && (digits == part.length() || part.charAt(digits) == '-')) {
            return part.substring(0, digits);
        }
        int dot = part.lastIndexOf('.');
        return dot > 0 && Plain.isDigits(part, dot + 1, part.length()) ? part.substring(dot + 1) : "";
    }
}
