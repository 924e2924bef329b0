// JavaScript because a script's last value is what the worker gets: reads the page if content.js is there, which it starts once a page; null if not.
// It reads in slices, and lets the page have its turn in between, by messages: timers of a tab in the back are slow.
// (It asks for own names: a page's element called kith answers to globalThis.kith as well.)
if (!Object.hasOwn(globalThis, 'kithTarget')) globalThis.kithTarget = null;
if (!Object.hasOwn(globalThis, 'kith') && Object.hasOwn(globalThis, 'kithRules')) {
  main([]);
  const turn = () => new Promise(next => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => next(port1.close());
    port2.postMessage(0);
  });
  // Null where the page goes meanwhile, or is another one: a page that is put by for "back" would never answer.
  const tell = (slices, page = location.href) => new Promise((done, fail) => {
    const gone = () => done(null);
    addEventListener('pagehide', gone);
    (async () => {
      for (let all = '', more; ; all += more, await turn()) {
        if (location.href !== page) return null;
        if ((more = slices()) === null) return all;
      }
    })().then(done, fail).finally(() => removeEventListener('pagehide', gone));
  });
  chrome.runtime.onMessage.addListener((question, sender, answer) => {
    const [ask, mark] = [String(question), 'outline\n'];
    if (!ask.startsWith(mark)) return answer(nearest(Number(ask.split(' ')[1] ?? -1)));
    tell(readLearned(ask.slice(mark.length))).then(answer, () => answer(null));
    return true;
  });
  globalThis.kith = { read: () => tell(readPage()) };
}
Object.hasOwn(globalThis, 'kith') ? globalThis.kith.read() : null;
