/** Measurements of the core on real data and in simulations, run by {@code ./dev bench}; nothing of it ships. */
@NullMarked
package kith.bench;

import org.jspecify.annotations.NullMarked;
