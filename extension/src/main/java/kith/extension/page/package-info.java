/** Kith's own pages: Java that fills the templates of the HTML. */
@NullMarked
package kith.extension.page;

import org.jspecify.annotations.NullMarked;
