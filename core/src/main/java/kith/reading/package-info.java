/**
 * What a page says: who wrote here, to whom, and when.
 *
 * <p>This package is compiled to JavaScript and runs inside pages, where every kilobyte counts (docs/adr). It therefore
 * uses {@code java.lang} and the collections of {@code java.util} and nothing else: no regular expressions (and so no
 * {@code String.split}), no {@code String.format}, no {@code java.time}, no streams, no JSON library. Everything read
 * is hostile text: it is cut to the bounds named here and never interpreted. An absent text is {@code ""}, never null.
 */
@NullMarked
package kith.reading;

import org.jspecify.annotations.NullMarked;
