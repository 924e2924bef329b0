package kith.reading;

import java.util.List;
import kith.reading.learn.Learn;

/** Reads pages as the extension does: by the rules as they come into pages, and by what the worker learns. */
public final class Shipped {

    private static final PageReader KNOWN = PageReader.by(Sites.written());
    private static final PageReader STRANGER = PageReader.by(Rules.write(List.of(SiteFile.ANY)));

    private Shipped() {}

    /** A reader for this page. */
    public static PageReader reader(Page page) {
        return KNOWN.knows(page) ? KNOWN : KNOWN.learned(Learn.from(Outline.of(page)));
    }

    /** What the page says. */
    public static PageReading read(Page page) {
        return reader(page).read(page);
    }

    /** What it says to one who knows no platform: the reading that every site file has to better. */
    public static PageReading readAsUnknown(Page page) {
        return STRANGER.learned(Learn.from(Outline.of(page))).read(page);
    }
}
