/** Who they are, and what happened. */
@NullMarked
package kith.people;

import org.jspecify.annotations.NullMarked;
