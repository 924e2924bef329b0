// JavaScript because the browser wants every listener registered in the worker's first turn, before the Wasm is there.
import { load } from './wasm-runtime.js';
import { settle } from './words.js';

const loaded = load(chrome.runtime.getURL('worker.wasm'), { noAutoImports: true });
const core = settle().then(() => loaded).then(it => it.exports);
const hear = (event, name, pick) => event.addListener((...args) => { core.then(kith => kith.happened(name, ...pick(args))); });

hear(chrome.runtime.onInstalled, 'installed', ([details]) => [details.reason, 0, details]);
hear(chrome.runtime.onStartup, 'started', () => ['', 0, {}]);
// Chromium tells nobody that an extension was switched on again, and may have lost its menu item by then.
chrome.storage.session.get('awake').then(async ({ awake }) => {
  if (awake) return;
  await chrome.storage.session.set({ awake: true });
  (await core).happened('started', '', 0, {});
});
hear(chrome.alarms.onAlarm, 'alarm', ([alarm]) => [alarm.name, 0, {}]);
hear(chrome.contextMenus.onClicked, 'clicked', ([info, tab]) => [tab?.url ?? info.pageUrl ?? '', tab?.id ?? -1, info]);
hear(chrome.permissions.onAdded, 'granted', ([added]) => [(added.origins ?? []).join(' '), 0, {}]);

// What is large and seldom is in the modules of the pages, which the worker asks: whether a week is new, where the user wants a dot and
// has not seen this week; to write a copy that comes back, or people from a file; to look everything over; and to save a copy.
const ask = (module, what) => async (...how) => (await load(chrome.runtime.getURL(module), { noAutoImports: true })).exports[what](...how);
globalThis.kithWeek = { isNew: ask('pages.wasm', 'isNewWeek') };
globalThis.kithMoving = Object.fromEntries(['bringIn', 'takeBack', 'takeIn', 'takeOut', 'lookOver', 'copyEvery', 'beginCopy', 'saveCopy'].map(it => [it, ask('moving.wasm', it)]));

// The key of "Who knows about…?". Firefox opens a popup only in the very turn of the key, before any Wasm is there.
chrome.commands.onCommand.addListener(() => {
  chrome.storage.session.set({ key: true });
  chrome.action.openPopup?.().catch(() => {}); // one that is open already hears of the key itself
});

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  core.then(kith => kith.message(String(message), sender.id ?? '', sender.url ?? '', sender.tab?.id ?? -1, sender.frameId ?? 0))
    .then(answer, error => { console.error(String(error?.stack ?? error), String(error?.message)); answer('{"type":"refused","reason":"broken"}'); });
  return true;
});
