/**
 * JSON in and out: the records as they are stored, the messages between contexts, and the answers to them.
 *
 * <p>No JSON library: gson's streams, which TeaVM can link, bring regular expressions and large numbers into the Wasm.
 */
@NullMarked
package kith.wire;

import org.jspecify.annotations.NullMarked;
