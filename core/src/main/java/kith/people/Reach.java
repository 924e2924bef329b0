package kith.people;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Links;
import kith.reading.Plain;
import kith.reading.Reachable;

/**
 * Ways to write to somebody, read from what stands on their line {@link Acquaintance.Line#REACH}.
 *
 * <p>{@code "mail: ines@ines.example\nhttps://ines.example/contact/ (she prefers this)" -> ines@ines.example and
 * https://ines.example/contact/}
 *
 * @param mail the first mail address, or ""
 * @param page the first page, or ""
 */
public record Reach(String mail, String page) {
    public static Reach of(String line) {
        List<String> mails = mails(line);
        List<String> pages = pages(line);
        return new Reach(mails.isEmpty() ? "" : mails.getFirst(), pages.isEmpty() ? "" : pages.getFirst());
    }

    /** Every mail address, in their order. */
    public static List<String> mails(String line) {
        List<String> mails = new ArrayList<>();
        for (String word : words(line)) {
            String address = word.startsWith("mailto:") ? word.substring("mailto:".length()) : word;
            if (Reachable.isMail(address)) {
                mails.add(address);
            }
        }
        return mails;
    }

    /** Every page, in their order. */
    public static List<String> pages(String line) {
        List<String> pages = new ArrayList<>();
        for (String word : words(line)) {
            String page = Links.clean(word);
            if (!page.isEmpty()) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** Where to write: {@code "mailto:ines@ines.example"}, else the page, else "". */
    public String link() {
        return mail.isEmpty() ? page : "mailto:" + mail;
    }

    /** What stands between spaces, commas, brackets and the like. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : Plain.parts(Plain.collapse(line), ' ')) {
            int from = 0;
            int to = word.length();
            while (from < to && "<([{\"',;،".indexOf(word.charAt(from)) >= 0) {
                from++;
            }
            while (to > from && ">)]}\"',;،.".indexOf(word.charAt(to - 1)) >= 0) {
                to--;
            }
            words.add(word.substring(from, to));
        }
        return words;
    }
}
