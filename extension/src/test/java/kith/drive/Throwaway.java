package kith.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A tiny extension, written where a test wants it, that notes in its storage whatever happens to it. */
final class Throwaway {
    static final MenuItem REMEMBER = MenuItem.lettered("remember", 'm');

    static final MenuItem REMEMBER_BY_PLACE = MenuItem.only("remember");

    private Throwaway() {}

    /** The same as an event page, with an id. */
    static Path forFirefox(Path folder) {
        in(folder);
        Path manifest = folder.resolve("manifest.json");
        try {
            String text = Files.readString(manifest);
            write(
                    folder,
                    "manifest.json",
                    text.replace("\"service_worker\": \"worker.js\"", "\"scripts\": [\"worker.js\"]")
                            .replace(
                                    "\"version\": \"1\",",
                                    "\"version\": \"1\", \"browser_specific_settings\": {\"gecko\": {\"id\": \"throwaway@kith.example\"}},"));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + manifest, e);
        }
        return folder;
    }

    static Path in(Path folder) {
        write(folder, "manifest.json", """
            {
              "manifest_version": 3,
              "name": "Throwaway",
              "version": "1",
              "permissions": ["storage", "contextMenus", "activeTab", "scripting"],
              "optional_host_permissions": ["http://*/*", "https://*/*"],
              "background": {"service_worker": "worker.js"},
              "action": {"default_popup": "popup.html"}
            }\
            """);
        write(folder, "worker.js", """
            globalThis.life = crypto.randomUUID();
            let last = Promise.resolve();
            function note(kind, detail) {
              last = last.then(async () => {
                const {notes = []} = await chrome.storage.local.get();
                await chrome.storage.local.set({notes: [...notes, {kind, detail}]});
              });
            }
            chrome.runtime.onInstalled.addListener(({reason}) => {
              chrome.contextMenus.create({id: 'remember', title: 'Remember this co&mmenter', contexts: ['all']});
              note('installed', reason);
            });
            chrome.runtime.onStartup.addListener(() => note('started'));
            async function readTitle(tabId) {
              // The right to look at the tab may reach it a moment after the click reaches us (Chromium 156).
              for (let left = 40; ; left--) {
                try {
                  const [{result}] = await chrome.scripting.executeScript(
                      {target: {tabId}, func: () => document.title});
                  return result;
                } catch (thrown) {
                  if (left === 0) return String(thrown);
                  await new Promise(next => setTimeout(next, 50));
                }
              }
            }
            chrome.contextMenus.onClicked.addListener(async (info, tab) => {
              note('menu', info);
              note('title', await readTitle(tab.id));
            });
            """);
        write(folder, "popup.html", """
            <!doctype html><meta charset="utf-8"><title>Throwaway</title>
            <label>Name <input id="name"></label> <button id="read">Read</button>
            <button id="grumble">Grumble</button> <p id="out"></p>
            <script src="popup.js"></script>\
            """);
        write(folder, "popup.js", """
            document.getElementById('grumble').addEventListener('click', () => console.error('popup is cross'));
            document.getElementById('read').addEventListener('click', async event => {
              const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
              const [{result}] = await chrome.scripting.executeScript(
                  {target: {tabId: tab.id}, func: () => document.title});
              const name = document.getElementById('name').value;
              document.getElementById('out').textContent = `${name} reads ${result}, ${event.isTrusted}`;
            });
            """);
        return folder;
    }

    private static void write(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + name, e);
        }
    }
}
