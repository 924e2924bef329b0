package kith.reading;

/** A reading as a text that one can read over before committing it. */
final class Retold {

    private final StringBuilder out = new StringBuilder();

    private Retold() {}

    static String of(PageReading reading) {
        Retold retold = new Retold();
        retold.page(reading);
        for (Comment comment : reading.comments()) {
            retold.comment(comment);
        }
        return retold.out.toString();
    }

    private void page(PageReading reading) {
        line("site", reading.site());
        line("url", reading.url());
        line("link", reading.link());
        line("title", reading.title());
        line("author", signed(reading.author().name(), reading.author().link()));
        line("published", reading.published());
        line("home", reading.home());
        line("language", reading.language());
        line("me", reading.me());
        line("post", reading.postText());
        line("form", reading.form());
        line("framed", reading.framed());
        line("closed", reading.closed());
        line("paged", reading.paged());
        line("refused", reading.refused());
        line("claimed", reading.claimed());
        line("trouble", reading.trouble());
        line("comments", reading.comments().size());
    }

    private void comment(Comment comment) {
        out.append('\n').append(comment.key());
        out.append(comment.parentKey().isEmpty() ? "" : " answers " + comment.parentKey());
        out.append(comment.byPostAuthor() ? ", by the post's author" : "");
        out.append(comment.held() ? ", held" : "").append('\n');
        line("  by", signed(comment.author(), comment.authorLink()));
        line("  at", comment.time());
        line("  link", comment.permalink());
        line("  says", comment.text());
    }

    private void line(String what, Object value) {
        String text = value.toString();
        out.append(what).append(':').append(text.isEmpty() ? "" : " " + text).append('\n');
    }

    private static String signed(String name, String link) {
        return link.isEmpty() ? name : (name + " <" + link + ">").strip();
    }
}
