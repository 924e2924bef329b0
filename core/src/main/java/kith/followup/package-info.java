/** Whom next, when, how, and why. */
@NullMarked
package kith.followup;

import org.jspecify.annotations.NullMarked;
