package kith.demo;

import java.time.Instant;
import java.util.List;

/**
 * A post of one of the blogs.
 *
 * @param slug its place in the address: {@code knitting-as-networking}
 * @param paragraphs plain text
 * @param open whether it still takes comments
 */
public record Post(
        int id, String slug, String title, Commenter author, List<String> paragraphs, Instant published, boolean open) {
    public Post {
        paragraphs = List.copyOf(paragraphs);
    }

    Post closed() {
        return new Post(id, slug, title, author, paragraphs, published, false);
    }

    Post at(Instant newPublished) {
        return new Post(id, slug, title, author, paragraphs, newPublished, open);
    }
}
