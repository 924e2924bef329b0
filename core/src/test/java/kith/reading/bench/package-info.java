/** How well pages are read, measured against labels made by people: {@code ./dev bench reading}. */
@NullMarked
package kith.reading.bench;

import org.jspecify.annotations.NullMarked;
