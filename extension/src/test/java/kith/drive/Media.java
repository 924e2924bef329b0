package kith.drive;

import java.util.Map;

/** Says what media queries answer in a tab: BiDi's emulation module has no word for it (November 2026). */
@FunctionalInterface
interface Media {
    void emulate(String context, Map<String, String> features);
}
