/** The few calls of the browser that Kith makes: extension APIs and IndexedDB, nothing of Kith's own thinking. */
@NullMarked
package kith.extension.browser;

import org.jspecify.annotations.NullMarked;
