/**
 * Drives a real Chromium with Kith unpacked in it: a small WebDriver BiDi client, the handful of DevTools commands that
 * BiDi has no word for, and an X display for what only a visible window can show (the native context menu).
 */
@NullMarked
package kith.drive;

import org.jspecify.annotations.NullMarked;
