/**
 * One file per platform: the evidence that a page is of that platform, and where its markup keeps what.
 *
 * <p>To add one, see CONTRIBUTING: a page written by you beside the tests, a file here with one {@code SITE}, one line
 * in {@link kith.reading.Sites}.
 */
@NullMarked
package kith.reading.site;

import org.jspecify.annotations.NullMarked;
