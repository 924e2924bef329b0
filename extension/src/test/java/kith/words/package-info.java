/** What the words of every language keep to; see {@code _locales}. */
@NullMarked
package kith.words;

import org.jspecify.annotations.NullMarked;
