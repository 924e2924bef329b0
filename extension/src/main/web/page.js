// JavaScript because a page shows its words at once, before the Wasm is there; then the Java of this page takes over.
import { load } from './wasm-runtime.js';
import { settle } from './words.js';

const core = load(document.body.dataset.module ?? 'pages.wasm', { noAutoImports: true }); // is on its way while the words are put in
const fill = (root, say) => {
  for (const element of root.querySelectorAll('[data-say]')) element.textContent = say(element.dataset.say);
  for (const element of root.querySelectorAll('[data-say-label]')) element.setAttribute('aria-label', say(element.dataset.sayLabel));
  for (const template of root.querySelectorAll('template')) fill(template.content, say);
};
const words = settle().then(({ say, language, direction }) => {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  fill(document, say);
  requestAnimationFrame(() => performance.mark('shell'));
});
chrome.storage.local.onChanged.addListener(({ language: it }) => { // another one is spoken from now on
  if (it && it.newValue !== it.oldValue) location.reload();
});

Promise.all([core, words])
  .then(([loaded]) => loaded.exports.page(document.body.dataset.page))
  .catch(error => {
    console.error(String(error?.stack ?? error), String(error?.message));
    const broken = document.getElementById('broken');
    if (broken) document.querySelector('main').replaceChildren(broken.content.cloneNode(true));
  })
  .finally(() => {
    document.querySelector('main').removeAttribute('aria-busy');
    document.documentElement.dataset.ready = 'yes';
    performance.mark('ready');
  });
