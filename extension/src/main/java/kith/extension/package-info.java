/** The browser's side of Kith: Wasm modules for worker and pages, one script for the web's pages. */
@NullMarked
package kith.extension;

import org.jspecify.annotations.NullMarked;
