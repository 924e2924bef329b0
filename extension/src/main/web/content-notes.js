// JavaScript because only a script can tell a script: the worker adds it where the host is granted, so comments are noted.
globalThis.kithNotes = true;
