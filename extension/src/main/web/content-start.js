// JavaScript because a script's last value is what the worker gets: starts content.js once a page, then reads the page.
globalThis.kith ??= (main([]), { read: readPage });
globalThis.kith.read();
