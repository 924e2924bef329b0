package kith.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Who looks at a page, as far as WordPress can tell.
 *
 * @param remembered from the cookies of an earlier comment; {@link Commenter#NOBODY} without
 * @param unapproved the comment whose preview the address asks for, 0 for none
 * @param hash the proof that comes with it
 * @param replyTo the comment that the form answers without a script, 0 for none
 */
record Visitor(Commenter remembered, int unapproved, String hash, int replyTo) {
    private static final String ONE_YEAR_SECONDS = "31536000";

    static Visitor of(Request request, String site) {
        String hash = Hashes.md5(site);
        Map<String, String> cookies = request.cookies();
        var remembered = new Commenter(
                cookies.getOrDefault("comment_author_" + hash, ""),
                cookies.getOrDefault("comment_author_email_" + hash, ""),
                cookies.getOrDefault("comment_author_url_" + hash, ""));
        return new Visitor(
                remembered,
                request.number(request.query(), "unapproved"),
                request.query().getOrDefault("moderation-hash", ""),
                request.number(request.query(), "replytocom"));
    }

    boolean maySee(Comment comment) {
        return comment.approved() || isOwn(comment) || isPreviewed(comment);
    }

    /** The cookies say so: the links in it are shown then. */
    boolean isOwn(Comment comment) {
        return remembered.isKnown() && remembered.email().equals(comment.by().email());
    }

    private boolean isPreviewed(Comment comment) {
        return comment.id() == unapproved && Hashes.moderation(comment).equals(hash);
    }

    /** Header lines that make the browser remember who commented; or forget, where the person does not want it. */
    static List<String> cookies(Commenter commenter, String site, boolean wanted) {
        String hash = Hashes.md5(site);
        return List.of(
                "Set-Cookie", cookie("comment_author_" + hash, commenter.name(), wanted),
                "Set-Cookie", cookie("comment_author_email_" + hash, commenter.email(), wanted),
                "Set-Cookie", cookie("comment_author_url_" + hash, commenter.site(), wanted));
    }

    private static String cookie(String name, String value, boolean wanted) {
        return wanted
                ? name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "; Max-Age=" + ONE_YEAR_SECONDS
                        + "; path=/"
                : name + "=%20; Max-Age=0; path=/";
    }
}
