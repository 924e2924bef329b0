/** What pages write as the time of a post or comment, in the languages of the world, read as moments. */
@NullMarked
package kith.people.time;

import org.jspecify.annotations.NullMarked;
