package kith.drive;

import com.google.gson.JsonElement;
import java.util.List;

/** A real browser with an unpacked extension in it: what {@link Chromium} and {@link Firefox} can both do. */
public interface Browser extends AutoCloseable {
    /** A new tab in front, loaded. */
    Tab open(String url);

    /** {@code extensionUrl("weekly.html")}. */
    String extensionUrl(String path);

    /** Evaluates the body of an async function in the service worker or event page, which is woken if it sleeps. */
    JsonElement worker(String asyncBody);

    boolean workerIsAwake();

    /** Ends the worker as the browser does when it has been idle; the next event starts it anew. */
    void stopWorker();

    /** Grants a host as if the person had agreed, without the prompt: {@code grantHost("http://ines.localhost/*")}. */
    void grantHost(String pattern);

    /** Answers the browser's own question whether the extension may, which a click in its popup has just brought up. */
    void answerQuestion(boolean allow);

    /** Takes a host back, as the person can on the browser's own page about the extension. */
    void removeHost(String pattern);

    /** Switches the extension off or on, as the person can on the browser's own page about extensions. */
    void enableExtension(boolean enabled);

    /** Clicks the toolbar button on that tab; grants {@code activeTab} as the click does. */
    Popup popup(Tab tab);

    /** Opens the popup of that tab by a key of the extension's, {@code "alt+shift+k"}; needs a window. */
    Popup popup(Tab tab, String key);

    /**
     * Presses real keys, by xdotool's names, for whatever has the keyboard: the popup first of all. Needs a window.
     *
     * <p>{@code keys("9", "9", "0", "Down", "Return")}
     */
    void keys(String... keys);

    /** Right-clicks an element and chooses the extension's item. */
    default void contextMenu(Tab tab, String css, MenuItem item) {
        contextMenu(tab, tab, css, item);
    }

    /** The same in a frame of the tab. */
    void contextMenu(Tab tab, Tab frame, String css, MenuItem item);

    /** Everything that pages, tabs and the worker have said since the start or {@link #forgetLog}. */
    List<Line> log();

    /** Errors and warnings among the lines of the log, and those that the browser itself noted about the extension. */
    List<Line> complaints();

    void forgetLog();

    /** Closes the browser and starts it again with the same profile. Tabs of before are gone. */
    void restart();

    /**
     * Ends the browser in the middle of whatever it does, as a crash would; {@link #restart} brings it back.
     *
     * <p>What the browser itself had not yet written may be lost with it (Chromium takes about ten seconds for granted
     * hosts); the extension itself is there again in any case. Storage and IndexedDB keep what they had committed.
     */
    void kill();

    /**
     * Puts what now lies in the folder that the extension came from over the build before, as the browser does when a
     * newer version has come. Firefox wants a higher version for it. Kith's own pages are closed by it, other tabs stay.
     */
    void upgrade();

    /** Waits until the person has closed the last window. */
    void awaitClosed();

    @Override
    void close();
}
