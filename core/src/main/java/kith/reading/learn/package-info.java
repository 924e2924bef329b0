/** Learns how a page of no known platform writes its comments, from its outline; runs in the worker, not in the page. */
@NullMarked
package kith.reading.learn;

import org.jspecify.annotations.NullMarked;
