package kith.story;

import kith.drive.Tab;

/** What Jo does on the forum: reads, writes, sends. The tab shows one page, and keeps it. */
record Forumgoer(Tab tab) {
    private static final String EDITOR = ".TextEditor-editor";
    private static final String SEND = ".item-submit .Button--primary";

    /** Waits until the posts of the discussion with this title are drawn. */
    Forumgoer reads(String title) {
        tab.until(
                "document.querySelector('.DiscussionHero-title')?.textContent === " + Kept.literal(title)
                        + " && document.querySelector('.PostStream-item[data-id]')",
                Stage.LIMIT);
        return this;
    }

    /** Chooses a discussion in the list, as one does: no page is loaded by it. */
    Forumgoer chooses(String title) {
        tab.until("document.querySelector('.DiscussionListItem-main')", Stage.LIMIT);
        tab.eval(
                "[...document.querySelectorAll('.DiscussionListItem-main')].find(it => it.querySelector('h2').textContent === "
                        + Kept.literal(title) + ").id = 'chosen'");
        tab.click("#chosen");
        return reads(title);
    }

    void goesToTheList() {
        tab.click("#home-link");
        tab.until("document.querySelector('.DiscussionListItem-main')", Stage.LIMIT);
    }

    Forumgoer writes(String text) {
        tab.click(".ReplyPlaceholder");
        tab.type(EDITOR, text);
        return this;
    }

    /** "Reply" under a post names it in the editor. */
    Forumgoer answers(String post, String text) {
        tab.click(post + " .item-reply button");
        tab.type(EDITOR, text);
        return this;
    }

    void sendsByButton() {
        tab.click(SEND);
    }

    void sendsByKeys() {
        tab.click(EDITOR);
        tab.press("Control+Enter");
    }

    /** Waits until the posts show these words, which no load brought. */
    void sees(String words) {
        tab.until(
                "[...document.querySelectorAll('.PostStream-item[data-id] .Post-body')].some(it => it.textContent.includes("
                        + Kept.literal(words) + "))",
                Stage.LIMIT);
    }

    /** The document that the tab shows, by when it was made. */
    String page() {
        return tab.eval("return performance.timeOrigin").getAsString();
    }
}
