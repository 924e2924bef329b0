/** Slices of what is held: which records a page needs to be spoken of, however many others there are. */
@NullMarked
package kith.slices;

import org.jspecify.annotations.NullMarked;
