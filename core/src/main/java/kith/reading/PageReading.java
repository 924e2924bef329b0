package kith.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What one page says, as far as we understood it.
 *
 * @param site the id of the site file that read it ({@code "wordpress"}); {@code ""} when none claims the page
 * @param url the tab's address as it is; may carry secrets such as a moderation hash: compare it, never keep it
 * @param link the conversation's own address: canonical, without fragment and tracking ({@link Links#clean})
 * @param title of the post, at most 300 characters
 * @param author who wrote the post; name and link {@code ""} when the page does not say
 * @param published when the post was published, as the page writes it, at most 64 characters; {@code ""} when it does
 *     not say
 * @param home where the place begins: {@code "https://ines.example/"}
 * @param language the page's language as it says itself, at most 35 characters: {@code "en-GB"}; {@code ""} when it does not
 * @param offsetMinutes my own zone in minutes east of Greenwich, for times that are written without one
 * @param me the name under which I am signed in here, where the page shows it; {@code ""} where it does not
 * @param postText the post itself, at most 20,000 characters
 * @param comments in the order of the page, at most 5,000; pingbacks are none
 * @param form whether a comment form is on the page
 * @param framed whether comments are written in a frame of another site, where nobody but that site sees them
 * @param closed whether the page says that nobody can comment any more
 * @param paged whether the page holds only some of the comments
 * @param refused whether this is the platform's page for a comment it did not take
 * @param claimed how many comments the page says it has (pingbacks often counted in), or -1
 * @param trouble {@code ""}, {@link #NOTHING_READ} or {@link #LITTLE_READ}
 */
public record PageReading(
        String site,
        String url,
        String link,
        String title,
        Byline author,
        String published,
        String home,
        String language,
        int offsetMinutes,
        String me,
        String postText,
        List<Comment> comments,
        boolean form,
        boolean framed,
        boolean closed,
        boolean paged,
        boolean refused,
        int claimed,
        String trouble) {

    /** Trouble: a site file claims the page, the page has comments, and none could be read. */
    public static final String NOTHING_READ = "nothing-read";

    /** Trouble: fewer than half of the comments that the page claims to hold could be read. */
    public static final String LITTLE_READ = "little-read";

    static final int MAX_COMMENTS = 5_000;
    static final int MAX_POST_TEXT = 20_000;

    private static final int MAX_TITLE = 300;
    private static final int MAX_LANGUAGE = 35; // RFC 5646, section 4.4.1

    /** Cuts what is too long; drops links that lead nowhere. */
    public PageReading {
        url = Links.web(url);
        link = Links.web(link);
        title = Plain.cut(title, MAX_TITLE);
        published = Plain.cut(published, Comment.MAX_TIME);
        home = Links.web(home);
        language = Plain.cut(language, MAX_LANGUAGE);
        me = Plain.cut(Plain.collapse(me), Byline.MAX_NAME);
        postText = Plain.cut(postText, MAX_POST_TEXT);
        List<Comment> kept = new ArrayList<>(); // subList would bring two classes into the content script
        for (Comment comment : comments) {
            if (kept.size() < MAX_COMMENTS) {
                kept.add(comment);
            }
        }
        comments = List.copyOf(kept);
        claimed = Math.max(claimed, -1);
    }

    /** Another thread of the same place, of which nothing but its address and title is to be seen here. */
    PageReading elsewhere(String there, String called) {
        return new PageReading(
                site,
                url,
                there,
                called,
                new Byline("", ""),
                "",
                home,
                language,
                offsetMinutes,
                me,
                "",
                List.of(),
                form,
                framed,
                false,
                true,
                false,
                -1,
                "");
    }

    /** The same reading with this author of the post. */
    PageReading by(Byline writer) {
        return new PageReading(
                site,
                url,
                link,
                title,
                writer,
                published,
                home,
                language,
                offsetMinutes,
                me,
                postText,
                comments,
                form,
                framed,
                closed,
                paged,
                refused,
                claimed,
                trouble);
    }
}
