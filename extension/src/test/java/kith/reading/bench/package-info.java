/** The bench of kith-core in a real browser: {@code ./dev bench reading --browser}. */
@NullMarked
package kith.reading.bench;

import org.jspecify.annotations.NullMarked;
