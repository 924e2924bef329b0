package kith.demo;

import java.util.List;
import java.util.stream.Collectors;

/** Pages as the block themes write them (Twenty Twenty-Four under WordPress 7.1, looked at in November 2026). */
record BlockTheme() implements Theme {
    private static final String STYLE = """
        <style>
        body { margin: 0 auto; max-width: 40rem; padding: 1rem 1.5rem 4rem; font: 1.05rem/1.6 system-ui, sans-serif; color: #1c2a2e; background: #f6faf9 }
        a { color: #11606b } h1, h2, h3 { line-height: 1.25 } .wp-block-comment-template { list-style: none; padding: 0 } .wp-block-comment-template ol { list-style: none; padding-left: 1.5rem }
        .wp-block-comment-template li { border-top: 1px solid #d5e3e1; padding: .75rem 0 } .wp-block-comment-date, .wp-block-comment-reply-link { font-size: .85rem }
        .avatar { float: right; border-radius: 50% } label { display: block } .comment-form-cookies-consent label { display: inline } textarea, input[type=text], input[type=email], input[type=url] { width: 100%; box-sizing: border-box; font: inherit }
        </style>\
        """;

    @Override
    public String home(Blog blog, List<Post> posts) {
        String list = posts.stream()
                .map(post -> """
                    <li class="wp-block-post post-%d post type-post status-publish hentry"><h2 class="wp-block-post-title"><a href="%s" target="_self">%s</a></h2>
                    <div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">%s</p></div></li>
                    """.formatted(
                                post.id(),
                                blog.link(post),
                                Html.texturized(post.title()),
                                Html.texturized(post.paragraphs().getFirst())))
                .collect(Collectors.joining());
        String body = "<div class=\"wp-block-query\"><ul class=\"wp-block-post-template\">" + list + "</ul></div>";
        return page(Theme.homeHead(blog), "home blog wp-theme-drawers", blog, body);
    }

    @Override
    public String post(Discussion discussion) {
        Post post = discussion.post();
        Blog blog = discussion.blog();
        String body = """
            <h1 class="wp-block-post-title">%s</h1>
            <div class="wp-block-group is-layout-flex wp-block-group-is-layout-flex"><div class="wp-block-post-date"><time datetime="%s"><a href="%s">%s</a></time></div><div class="wp-block-post-author-name"><a href="%sauthor/%s/" target="_self" class="wp-block-post-author-name__link">%s</a></div></div>
            <div class="entry-content wp-block-post-content is-layout-constrained wp-block-post-content-is-layout-constrained">
            %s
            </div>
            %s\
            """.formatted(
                        Html.texturized(post.title()),
                        Discussion.iso(post.published()),
                        blog.link(post),
                        Discussion.day(post.published()),
                        blog.site(),
                        Html.slug(post.author().name()),
                        Html.escaped(post.author().name()),
                        Discussion.paragraphs(post, "<p class=\"wp-block-paragraph\">"),
                        comments(discussion));
        String classes =
                "wp-singular post-template-default single single-post postid-%d single-format-standard wp-embed-responsive wp-theme-drawers"
                        .formatted(post.id());
        return page(Theme.head(discussion), classes, blog, body);
    }

    private static String page(String head, String bodyClasses, Blog blog, String main) {
        return """
            <!DOCTYPE html>
            <html lang="en-US">
            <head>
            %s%s
            </head>
            <body class="%s">
            <div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="%s" target="_self" rel="home">%s</a></p></header>
            <main class="wp-block-group is-layout-flow wp-block-group-is-layout-flow" id="wp--skip-link--target">
            %s
            </main>
            <footer class="wp-block-template-part"><p class="has-text-align-center">Designed with <a href="https://wordpress.org" rel="nofollow">WordPress</a></p></footer></div>
            <script async id="comment-reply-js" src="%swp-includes/js/comment-reply.min.js?ver=7.1"></script>
            </body>
            </html>
            """.formatted(head, STYLE, bodyClasses, blog.site(), Html.texturized(blog.title()), main, blog.site());
    }

    private static String comments(Discussion discussion) {
        Post post = discussion.post();
        String list = discussion.visible().isEmpty()
                ? ""
                : """
                <h3 id="comments" class="wp-block-comments-title">%s to &#8220;%s&#8221;</h3>
                <ol class="wp-block-comment-template">%s</ol>
                """.formatted(
                                discussion.counted("response", "responses"),
                                Html.texturized(post.title()),
                                items(discussion, 0, 1));
        return """
            <div class="wp-block-comments wp-block-comments-query-loop">
            <h2 class="wp-block-heading">Comments</h2>
            %s<div class="wp-block-post-comments-form">%s</div>
            </div>
            """.formatted(
                list, post.open() ? CommentForm.html(discussion) : "<p class=\"no-comments\">Comments are closed.</p>");
    }

    private static String items(Discussion discussion, int parentId, int depth) {
        return discussion.answersTo(parentId).stream()
                .map(comment -> item(discussion, comment, depth))
                .collect(Collectors.joining());
    }

    private static String item(Discussion discussion, Comment comment, int depth) {
        String answers = items(discussion, comment.id(), depth + 1);
        String awaiting = discussion.awaiting(comment);
        return """
            <li id="comment-%1$d" class="%2$s">
            <div class="wp-block-group is-layout-flow wp-block-group-is-layout-flow">
            <div class="wp-block-group is-nowrap is-layout-flex wp-block-group-is-layout-flex">
            	<div class="wp-block-avatar">%3$s</div>
            	<div class="wp-block-group is-layout-flow wp-block-group-is-layout-flow">
            		<div class="wp-block-comment-author-name">%4$s</div>
            		<div class="wp-block-comment-date"><time datetime="%5$s"><a href="%6$s">%7$s</a></time></div>
            	</div>
            </div>
            <div class="wp-block-comment-content">%8$s%9$s
            </div>
            <div class="wp-block-group is-nowrap is-layout-flex wp-block-group-is-layout-flex">%10$s</div>
            </div>
            %11$s</li>\
            """.formatted(
                        comment.id(),
                        discussion.classes(comment, depth),
                        discussion.avatar(comment, 40, " wp-block-avatar__image"),
                        discussion.author(comment, "rel=\"external nofollow ugc\" target=\"_self\""),
                        Discussion.iso(comment.written()),
                        discussion.link(comment),
                        Discussion.day(comment.written()),
                        awaiting.isEmpty() ? "" : "<p>" + awaiting + "</p>",
                        Html.comment(comment.text()),
                        reply(discussion.replyLink(comment, depth, "comment-")),
                        answers.isEmpty() ? "" : "<ol>" + answers + "</ol>");
    }

    private static String reply(String link) {
        return link.isEmpty() ? "" : "<div class=\"wp-block-comment-reply-link\">" + link + "</div>";
    }
}
