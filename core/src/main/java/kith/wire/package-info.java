/**
 * JSON in and out: the records as they are stored, the messages between contexts, and the answers to them.
 *
 * <p>The only package that uses gson, and of it only the two streams: everything else there needs reflection, which TeaVM
 * cannot link, or takes the second of two equal members without a word.
 */
@NullMarked
package kith.wire;

import org.jspecify.annotations.NullMarked;
