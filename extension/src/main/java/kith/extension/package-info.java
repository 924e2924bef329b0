/** The browser's side of Kith: one Wasm module for worker and pages, one script for the web's pages. */
@NullMarked
package kith.extension;

import org.jspecify.annotations.NullMarked;
