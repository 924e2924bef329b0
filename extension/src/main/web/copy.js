// JavaScript because in this page, which nobody sees and which holds a copy while it is saved, the browser gives scripts its runtime alone.
import { load } from './wasm-runtime.js';

const { exports: kith } = await load(chrome.runtime.getURL('moving.wasm'), { noAutoImports: true });
chrome.runtime.sendMessage(JSON.stringify({ type: 'copyMade', address: await kith.makeCopy(location.search.slice(1)) }));
