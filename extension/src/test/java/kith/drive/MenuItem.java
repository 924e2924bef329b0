package kith.drive;

import org.jspecify.annotations.Nullable;

/**
 * An item that the extension put into the context menu.
 *
 * @param id given to {@code chrome.contextMenus.create}; used where there is no window and so no menu
 * @param letter the key that chooses it in the open menu; null finds it by its place instead
 */
public record MenuItem(String id, @Nullable Character letter) {
    /**
     * Chosen by a key: the letter marked with {@code &} in its title, or the first letter where no other item wants
     * it. (R is Chromium's own, for Reload, wherever neither link, picture, field nor selection is clicked.)
     */
    public static MenuItem lettered(String id, char letter) {
        return new MenuItem(id, letter);
    }

    /** The extension's only item for what is clicked, found by its place above Chromium's last ones. */
    public static MenuItem only(String id) {
        return new MenuItem(id, null);
    }
}
