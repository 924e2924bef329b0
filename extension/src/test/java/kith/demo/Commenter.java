package kith.demo;

/**
 * Who signs a comment.
 *
 * @param email empty when none is left; never shown
 * @param site the signed address, empty when none is left
 */
public record Commenter(String name, String email, String site) {
    static final Commenter NOBODY = new Commenter("", "", "");

    boolean isKnown() {
        return !name.isEmpty();
    }
}
