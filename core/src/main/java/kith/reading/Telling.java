package kith.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a tab tells of its page, in steps: a reading as JSON ({@link Report}); of a page that no rule fits, {@link
 * Outline#MARK} and its outline, from which the worker learns a rule; nothing of a page that asks for a password and holds
 * no thread.
 *
 * <p>Nothing of it is shared with another telling of the same page.
 */
public final class Telling implements Steps {

    private final PageReader reader;
    private final Page page;
    private final boolean learned;
    private boolean sure;
    private int asked;
    private @Nullable Site claiming;
    private @Nullable Reader reading;
    private @Nullable Writing writing;

    private Telling(PageReader reader, Page page, boolean learned, boolean sure) {
        this.reader = reader;
        this.page = page;
        this.learned = learned;
        this.sure = sure;
    }

    /** @param learned whether the reader's rule for unknown pages was learned from this address; it may not fit any more */
    public static Telling of(PageReader reader, Page page, boolean learned) {
        return new Telling(reader, page, learned, false);
    }

    /** By a rule learned just now: what it does not find, no other will. */
    public static Telling learned(PageReader reader, Page page) {
        return new Telling(reader, page, true, true);
    }

    @Override
    public boolean next() {
        Writing text = writing;
        Reader read = reading;
        if (text != null) {
            return text.next();
        }
        if (read == null) {
            begin();
            return true;
        }
        return read.next() || write(read.told());
    }

    /** First each site is asked whether the page is one of its own. */
    private void begin() {
        if (claiming == null && asked < reader.sites().size()) {
            Site site = reader.sites().get(asked++);
            claiming = site.claims(page) ? site : null;
            return;
        }
        sure = sure || PageReader.fits(claiming, page);
        if (sure || learned) {
            reading = reader.reader(reader.siteOf(claiming, page), page);
        } else {
            writing = new Outline(page);
        }
    }

    private boolean write(PageReading told) {
        if (told.comments().isEmpty() && !sure) {
            writing = new Outline(page);
            return true;
        }
        boolean logIn = told.comments().isEmpty() && !told.form() && page.root().first("input[type=password]") != null;
        if (!logIn) {
            writing = new Report(told);
        }
        return !logIn;
    }

    /** What was written since this was asked last. */
    public String written() {
        Writing text = writing;
        return text == null ? "" : text.written();
    }
}
