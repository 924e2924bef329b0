// JavaScript because pages show their words before the Wasm is there. The one place that knows them: of the language that was chosen, else of the browser's.
let chosen = null; // the messages of a chosen language; chrome.i18n knows the browser's alone

const said = ({ message, placeholders = {} }, parts) => message.replace(/\$(\w+)\$/g, (_, name) =>
  placeholders[name.toLowerCase()].content.replace(/\$(\d)/g, (_, at) => parts[at - 1] ?? ''));
const say = (key, parts = []) => {
  if (!chosen) return chrome.i18n.getMessage(key, parts);
  return Object.hasOwn(chosen, key) ? said(chosen[key], parts) : '';
};

const messages = async () => {
  const { language } = await chrome.storage.local.get('language'); // the worker's copy of Settings.language
  return language ? (await fetch(chrome.runtime.getURL(`_locales/${language.replace('-', '_')}/messages.json`))).json() : null;
};

// Learns which language it is to be, and speaks it from then on; the browser's if that cannot be had.
export const settle = async () => {
  chosen = await messages().catch(() => null);
  const [tag, browsers] = [say('languageTag'), chrome.i18n.getUILanguage()];
  const language = `${browsers}-`.startsWith(`${tag}-`) ? browsers : tag; // where months have other names in Austria
  return globalThis.kithWords = { say, settle, language, direction: say('languageDirection') };
};
