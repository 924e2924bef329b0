/** The story that Kith tells, walked through in a real browser. */
@NullMarked
package kith.story;

import org.jspecify.annotations.NullMarked;
