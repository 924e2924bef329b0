// JavaScript because a page shows its words at once, before the Wasm is there; then the Java of this page takes over.
import { load } from './core.wasm-runtime.js';

const core = load('core.wasm', { noAutoImports: true }); // is on its way while the words are put in
const say = chrome.i18n.getMessage;
const fill = root => {
  for (const element of root.querySelectorAll('[data-say]')) element.textContent = say(element.dataset.say);
  for (const element of root.querySelectorAll('[data-say-label]')) element.setAttribute('aria-label', say(element.dataset.sayLabel));
  for (const template of root.querySelectorAll('template')) fill(template.content);
};
document.documentElement.lang = say('@@ui_locale').replace('_', '-');
document.documentElement.dir = say('@@bidi_dir');
fill(document);
requestAnimationFrame(() => performance.mark('shell'));

core
  .then(loaded => loaded.exports.page(document.body.dataset.page))
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
