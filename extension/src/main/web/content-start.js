// JavaScript because a script's last value is what the worker gets: starts content.js once a page, then reads the page.
// (A page's element called kith answers to globalThis.kith as well.)
if (!Object.hasOwn(globalThis, 'kithTarget')) globalThis.kithTarget = null;
if (!Object.hasOwn(globalThis, 'kith')) globalThis.kith = (main([]), { read: readPage });
globalThis.kith.read();
