package kith.followup;

import java.util.List;

/** Splits a text into its words, in any script: the browser's Intl.Segmenter, on the JVM java.text.BreakIterator. */
@FunctionalInterface
public interface Segmenter {
    /**
     * The words in their order, without what stands between them.
     *
     * <p>{@code "The 990 form, again." -> ["The", "990", "form", "again"]}
     */
    List<String> words(String text);
}
