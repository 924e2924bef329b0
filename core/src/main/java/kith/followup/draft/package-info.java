/** What a draft may begin with and draw on. Words are made where it is shown. */
@NullMarked
package kith.followup.draft;

import org.jspecify.annotations.NullMarked;
