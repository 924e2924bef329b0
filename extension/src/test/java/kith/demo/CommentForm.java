package kith.demo;

/** {@code comment_form()}: the same in every theme. */
final class CommentForm {
    private CommentForm() {}

    static String html(Discussion discussion) {
        Visitor visitor = discussion.visitor();
        Commenter known = visitor.remembered();
        int parent = discussion.visible().stream()
                .map(Comment::id)
                .filter(id -> id == visitor.replyTo())
                .findFirst()
                .orElse(0);
        return """
            <div id="respond" class="comment-respond">
            <h3 id="reply-title" class="comment-reply-title">%s <small><a rel="nofollow" id="cancel-comment-reply-link" href="/%s/#respond"%s>Cancel reply</a></small></h3>
            <form action="%swp-comments-post.php" method="post" id="commentform" class="comment-form"><p class="comment-notes"><span id="email-notes">Your email address will not be published.</span> <span class="required-field-message">Required fields are marked <span class="required">*</span></span></p>
            <p class="comment-form-comment"><label for="comment">Comment <span class="required">*</span></label> <textarea id="comment" name="comment" cols="45" rows="8" maxlength="65525" required></textarea></p>
            <p class="comment-form-author"><label for="author">Name <span class="required">*</span></label> <input id="author" name="author" type="text" value="%s" size="30" maxlength="245" autocomplete="name" required /></p>
            <p class="comment-form-email"><label for="email">Email <span class="required">*</span></label> <input id="email" name="email" type="email" value="%s" size="30" maxlength="100" aria-describedby="email-notes" autocomplete="email" required /></p>
            <p class="comment-form-url"><label for="url">Website</label> <input id="url" name="url" type="url" value="%s" size="30" maxlength="200" autocomplete="url" /></p>
            <p class="comment-form-cookies-consent"><input id="wp-comment-cookies-consent" name="wp-comment-cookies-consent" type="checkbox" value="yes"%s /> <label for="wp-comment-cookies-consent">Save my name, email, and website in this browser for the next time I comment.</label></p>
            <p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="Post Comment" /> <input type='hidden' name='comment_post_ID' value='%d' id='comment_post_ID' />
            <input type='hidden' name='comment_parent' id='comment_parent' value='%d' />
            </p></form>
            </div><!-- #respond -->
            """.formatted(
                        title(discussion, parent),
                        discussion.post().slug(),
                        parent == 0 ? " style=\"display:none;\"" : "",
                        discussion.blog().site(),
                        Html.escaped(known.name()),
                        Html.escaped(known.email()),
                        Html.escaped(known.site()),
                        known.isKnown() ? " checked=\"checked\"" : "",
                        discussion.post().id(),
                        parent);
    }

    private static String title(Discussion discussion, int parent) {
        return discussion
                .blog()
                .comment(parent)
                .map(it -> "Leave a Reply to " + Html.escaped(it.by().name()))
                .orElse("Leave a Reply");
    }
}
