package kith.demo;

import java.util.List;

/** How a blog's pages look: one of WordPress's two ways. */
sealed interface Theme permits ClassicTheme, BlockTheme {
    String post(Discussion discussion);

    String home(Blog blog, List<Post> posts);

    /** What WordPress itself puts into the head of a page, whatever the theme. */
    static String head(Discussion discussion) {
        Blog blog = discussion.blog();
        Post post = discussion.post();
        String link = blog.link(post);
        return """
            	<meta charset="UTF-8" />
            	<meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name='robots' content='max-image-preview:large%s' />
            <title>%s &#8211; %s</title>
            <link rel="alternate" type="application/rss+xml" title="%s &raquo; Feed" href="%sfeed/" />
            <link rel="alternate" type="application/rss+xml" title="%s &raquo; Comments Feed" href="%scomments/feed/" />
            <link rel="alternate" type="application/rss+xml" title="%s &raquo; %s Comments Feed" href="%sfeed/" />
            <link rel="https://api.w.org/" href="%swp-json/" /><link rel="alternate" title="JSON" type="application/json" href="%swp-json/wp/v2/posts/%d" />
            <meta name="generator" content="WordPress 7.1" />
            <link rel="canonical" href="%s" />
            <link rel='shortlink' href='%s?p=%d' />
            """.formatted(
                        discussion.visitor().replyTo() == 0 ? "" : ", noindex, follow",
                        Html.texturized(post.title()),
                        Html.texturized(blog.title()),
                        Html.texturized(blog.title()),
                        blog.site(),
                        Html.texturized(blog.title()),
                        blog.site(),
                        Html.texturized(blog.title()),
                        Html.texturized(post.title()),
                        link,
                        blog.site(),
                        blog.site(),
                        post.id(),
                        link,
                        blog.site(),
                        post.id());
    }

    static String homeHead(Blog blog) {
        return """
            	<meta charset="UTF-8" />
            	<meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>%s</title>
            <link rel="alternate" type="application/rss+xml" title="%s &raquo; Feed" href="%sfeed/" />
            <link rel="https://api.w.org/" href="%swp-json/" />
            <meta name="generator" content="WordPress 7.1" />
            """.formatted(Html.texturized(blog.title()), Html.texturized(blog.title()), blog.site(), blog.site());
    }
}
