package kith.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page without the comments inside it: what belongs to one item, or with key {@code ""} to none.
 *
 * <p>An element belongs to the comment whose key its nearest item has. Keys are compared, not elements: an item may
 * well hold a second element of its own key ({@code li#li-comment-5 > article#comment-5}). A selector with {@code
 * {key}} looks beside the item; only a key whose pick ends in {@code digits()} may be named so.
 */
record Own(Markup markup, Site.Listing listing, String key) implements Markup {

    /** In a selector, the item's key: it is then asked of the whole page, for what stands beside an item. */
    private static final String KEY = "{key}";

    /** What has not come by then is in the comments only, and there may be thousands. */
    private static final int MAX_OTHERS = 200;

    @Override
    public List<Markup> all(String css) {
        if (css.contains(KEY)) {
            Markup root = markup.closest("html");
            return root == null ? new ArrayList<>() : root.all(named(css));
        }
        List<Markup> own = new ArrayList<>();
        for (Markup found : markup.all(css)) {
            if (isOwn(found)) {
                own.add(new Own(found, listing, key));
            }
        }
        return own;
    }

    @Override
    public @Nullable Markup first(String css) {
        if (css.contains(KEY)) {
            Markup root = markup.closest("html");
            return root == null ? null : root.first(named(css));
        }
        Markup found = markup.first(css);
        if (found == null || isOwn(found)) {
            return found == null ? null : new Own(found, listing, key);
        }
        List<Markup> all = markup.all(css);
        for (int i = 0; i < all.size() && i < MAX_OTHERS; i++) {
            if (isOwn(all.get(i))) {
                return new Own(all.get(i), listing, key);
            }
        }
        return null;
    }

    @Override
    public @Nullable Markup closest(String css) {
        return markup.closest(css);
    }

    @Override
    public @Nullable Markup parent() {
        return markup.parent();
    }

    @Override
    public boolean matches(String css) {
        return markup.matches(css);
    }

    @Override
    public Steps walk(Walk walk) {
        return markup.walk(walk);
    }

    @Override
    public boolean is(Markup other) {
        return markup.is(other);
    }

    @Override
    public boolean holds(Markup other) {
        return markup.holds(other);
    }

    @Override
    public String tag() {
        return markup.tag();
    }

    @Override
    public String attr(String name) {
        return markup.attr(name);
    }

    @Override
    public String textWithout(String css) {
        if (markup.first(listing.items()) == null) {
            return markup.textWithout(css); // as mostly: selectors need not be put together for each text
        }
        return markup.textWithout(css.isEmpty() ? listing.items() : css + ", " + listing.items());
    }

    /** {@code String.replace} is written for any two texts, and content.js is to be small. */
    private String named(String css) {
        int at = css.indexOf(KEY);
        return at < 0 ? css : css.substring(0, at) + key + named(css.substring(at + KEY.length()));
    }

    private boolean isOwn(Markup found) {
        Markup item = found.closest(listing.items()); // mostly the very one whose part this is
        return item == null
                ? key.isEmpty()
                : item.is(markup) || listing.key().from(item).equals(key);
    }
}
