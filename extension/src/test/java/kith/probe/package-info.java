/** The core, asked the same questions in the browser's WebAssembly and on the JVM. */
@NullMarked
package kith.probe;

import org.jspecify.annotations.NullMarked;
