package kith.people;

import java.util.List;
import kith.reading.Byline;
import kith.reading.Comment;
import kith.reading.Links;
import kith.reading.PageReading;

/**
 * Whose comment a right click meant.
 *
 * @param exact true when there is no doubt
 * @param keys comment keys, nearest first; one when exact; empty when the page has none
 */
public record Clicked(boolean exact, List<String> keys) {
    public Clicked {
        keys = List.copyOf(keys);
    }

    /**
     * Decides by the element that was hit, else by the link clicked (their signature or the comment's permalink), else by
     * the selected words, if exactly one writer fits; else leaves the choice to the user.
     *
     * @param hit whether {@code near} holds the one comment that was hit
     * @param near comment keys, nearest first
     */
    public static Clicked of(PageReading page, boolean hit, List<String> near, String link, String selection) {
        List<String> known = near.stream()
                .filter(key -> page.comments().stream()
                        .anyMatch(comment -> comment.key().equals(key)))
                .toList();
        if (hit && !known.isEmpty()) {
            return new Clicked(true, known.subList(0, 1));
        }
        List<Comment> byLink = page.comments().stream()
                .filter(comment -> !link.isEmpty())
                .filter(comment -> comment.permalink().equals(link) || Links.same(comment.authorLink(), link))
                .toList();
        List<Comment> byWords = page.comments().stream()
                .filter(comment -> Text.fold(selection).length() >= 3)
                .filter(comment -> Text.fold(comment.text()).contains(Text.fold(selection))
                        || Text.fold(comment.author()).equals(Text.fold(selection)))
                .toList();
        for (List<Comment> fitting : List.of(byLink, byWords)) {
            boolean oneWriter = fitting.stream()
                            .map(comment -> new Byline(comment.author(), comment.authorLink()))
                            .distinct()
                            .count()
                    == 1;
            if (oneWriter) {
                return new Clicked(true, List.of(fitting.getFirst().key()));
            }
        }
        return new Clicked(false, known);
    }
}
