// JavaScript because it runs on every page of a granted site and must weigh nothing: it looks for a comment form or a
// thread and only then rings for Kith; and it remembers where the last right click was, for "Remember this commenter".
(() => {
  // A page's elements answer to names too: one called kithDoorbell on globalThis, a form called querySelector on document.
  // After a grant the worker comes again: then it was rung too early.
  if (Object.hasOwn(globalThis, 'kithDoorbell')) { globalThis.kithDoorbell(); return; }
  const thread = '#commentform, #comments, #respond, .comment-list, .commentlist, .wp-block-comments, body#error-page';
  let waiting = 0;
  // The worker may end in the middle of a call and nobody is told: without an answer one rings again.
  const call = tries => {
    if (!chrome.runtime?.id) return; // A newer Kith has taken this one's place.
    let heard = false;
    chrome.runtime.sendMessage('{"type":"ring"}').then(answer => { heard = Boolean(answer); }, () => {});
    setTimeout(() => { if (!heard && tries) call(tries - 1); }, 700);
  };
  const ring = () => {
    waiting = 0;
    if (!Document.prototype.querySelector.call(document, thread)) return false;
    watch.disconnect();
    call(8);
    return true;
  };
  globalThis.kithDoorbell = ring;
  const watch = new MutationObserver(() => { waiting ||= setTimeout(ring, 500); });
  addEventListener('contextmenu', event => { globalThis.kithTarget = event.target; }, true);
  if (!ring()) watch.observe(document, { childList: true, subtree: true });
})();
