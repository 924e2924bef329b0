package kith.demo;

import java.util.List;
import java.util.stream.Collectors;

/** Pages as the themes before the block editor write them, comments by {@code wp_list_comments()} in its HTML5 form. */
record ClassicTheme() implements Theme {
    private static final String STYLE = """
        <style>
        body { margin: 0 auto; max-width: 42rem; padding: 1rem 1.5rem 4rem; font: 1.1rem/1.6 Georgia, serif; color: #2b2622; background: #fdfbf7 }
        a { color: #7a3b2e } h1, h2, h3 { line-height: 1.25; font-weight: normal } .site-title { font-size: 1.2rem }
        .comment-list, .children { list-style: none; padding: 0 } .children { margin-left: 1.5rem }
        .comment-body { border-top: 1px solid #e5dccf; padding: .75rem 0 } .comment-metadata, .reply, .entry-footer { font-size: .85rem }
        .avatar { float: right; border-radius: 50%; width: 40px; height: 40px } label { display: block } .comment-form-cookies-consent label { display: inline } textarea, input[type=text], input[type=email], input[type=url] { width: 100%; box-sizing: border-box; font: inherit }
        </style>\
        """;

    @Override
    public String home(Blog blog, List<Post> posts) {
        String list = posts.stream()
                .map(post -> """
                    <article id="post-%d" class="post-%d post type-post status-publish hentry"><header class="entry-header"><h2 class="entry-title"><a href="%s" rel="bookmark">%s</a></h2></header>
                    <div class="entry-summary">%s</div></article>
                    """.formatted(
                                post.id(),
                                post.id(),
                                blog.link(post),
                                Html.texturized(post.title()),
                                "<p>" + Html.texturized(post.paragraphs().getFirst()) + "</p>"))
                .collect(Collectors.joining());
        return page(Theme.homeHead(blog), "home blog wp-theme-plainwool", blog, list);
    }

    @Override
    public String post(Discussion discussion) {
        Post post = discussion.post();
        Blog blog = discussion.blog();
        String body = """
            <article id="post-%d" class="post-%d post type-post status-publish format-standard hentry">
            	<header class="entry-header"><h1 class="entry-title">%s</h1></header><!-- .entry-header -->
            	<div class="entry-content">
            %s
            	</div><!-- .entry-content -->
            	<footer class="entry-footer"><span class="posted-on"><a href="%s" rel="bookmark"><time class="entry-date published updated" datetime="%s">%s</time></a></span> <span class="byline"><span class="author vcard"><a class="url fn n" href="%sauthor/%s/">%s</a></span></span></footer>
            </article><!-- #post-%d -->
            %s\
            """.formatted(
                        post.id(),
                        post.id(),
                        Html.texturized(post.title()),
                        Discussion.paragraphs(post, "<p>"),
                        blog.link(post),
                        Discussion.iso(post.published()),
                        Discussion.day(post.published()),
                        blog.site(),
                        Html.slug(post.author().name()),
                        Html.escaped(post.author().name()),
                        post.id(),
                        comments(discussion));
        String classes =
                "wp-singular post-template-default single single-post postid-%d single-format-standard wp-theme-plainwool"
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
            <div id="page" class="site">
            <header id="masthead" class="site-header"><p class="site-title"><a href="%s" rel="home">%s</a></p></header>
            <main id="main" class="site-main">
            %s
            </main><!-- .site-main -->
            <footer id="colophon" class="site-footer"><a href="https://wordpress.org/" class="imprint">Proudly powered by WordPress</a></footer>
            </div><!-- .site -->
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
                <h2 class="comments-title">
                	%s on &ldquo;%s&rdquo;		</h2>
                <ol class="comment-list">
                %s</ol><!-- .comment-list -->
                """.formatted(
                                discussion.counted("thought", "thoughts"),
                                Html.texturized(post.title()),
                                items(discussion, 0, 1));
        return """
            <div id="comments" class="comments-area">
            %s%s
            </div><!-- .comments-area -->
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
            			<article id="div-comment-%1$d" class="comment-body">
            				<footer class="comment-meta">
            					<div class="comment-author vcard">
            						%3$s						<b class="fn">%4$s</b> <span class="says">says:</span>					</div><!-- .comment-author -->

            					<div class="comment-metadata">
            						<a href="%5$s"><time datetime="%6$s">%7$s at %8$s</time></a>					</div><!-- .comment-metadata -->
            %9$s
            				</footer><!-- .comment-meta -->

            				<div class="comment-content">
            					%10$s
            				</div><!-- .comment-content -->

            %11$s			</article><!-- .comment-body -->
            %12$s</li><!-- #comment-## -->
            """.formatted(
                        comment.id(),
                        discussion.classes(comment, depth),
                        discussion.avatar(comment, 56, ""),
                        discussion.author(comment, "class=\"url\" rel=\"external nofollow ugc\""),
                        discussion.link(comment),
                        Discussion.iso(comment.written()),
                        Discussion.day(comment.written()),
                        Discussion.clock(comment.written()),
                        awaiting,
                        Html.comment(comment.text()),
                        reply(discussion.replyLink(comment, depth, "div-comment-")),
                        answers.isEmpty() ? "" : "<ol class=\"children\">\n" + answers + "</ol><!-- .children -->\n");
    }

    private static String reply(String link) {
        return link.isEmpty() ? "" : "<div class=\"reply\">" + link + "</div>";
    }
}
