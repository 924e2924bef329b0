package kith.drive;

import com.google.gson.JsonObject;

/** Stands in for the context menu where there is no window to show one. */
record DispatchedMenu(Chromium chromium, Tab tab, Tab frame) {
    void choose(String css, MenuItem item) {
        frame.until(Tab.inView(css), Tab.APPEAR_LIMIT);
        JsonObject info = clicked(css);
        info.addProperty("menuItemId", item.id());
        info.addProperty("pageUrl", tab.url());
        frame.rightClick(css);
        dispatch(info);
    }

    /** What {@code contextMenus.onClicked} tells of the element, as the page itself sees it. */
    private JsonObject clicked(String css) {
        return frame.eval("""
            const element = %s;
            return {
              frameUrl: location.href,
              linkUrl: element.closest('a[href]')?.href,
              selectionText: getSelection().toString() || undefined,
            };\
            """.formatted(Tab.element(css))).getAsJsonObject();
    }

    /** Chromium tells the numbers of frames only to those who may look into them; any other gets one that nobody has. */
    private void dispatch(JsonObject info) {
        chromium.worker("""
            const info = %s, inFrame = %b;
            const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
            info.frameId = 0;
            if (inFrame) {
              const frames = await chrome.scripting.executeScript(
                  {target: {tabId: tab.id, allFrames: true}, func: () => location.href}).catch(() => []);
              info.frameId = frames.find(it => it.result === info.frameUrl)?.frameId ?? 2147483647;
            } else {
              delete info.frameUrl;
            }
            chrome.contextMenus.onClicked.dispatch({...info, editable: false}, {...tab, url: info.pageUrl});\
            """.formatted(info, frame != tab));
    }
}
