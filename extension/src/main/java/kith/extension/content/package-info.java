/** What runs in a tab: it reads the page and reports, nothing else. */
@NullMarked
package kith.extension.content;

import org.jspecify.annotations.NullMarked;
