// JavaScript because it must run inside a Wasm engine: loads the module once and lists every @JSBody text it asks for.
// usage: node record.mjs STOCK_RUNTIME.mjs CORE.wasm  ->  JSON array of [parameter, …, body] on standard output
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const [runtime, wasm] = process.argv.slice(2);
const { load } = await import(pathToFileURL(runtime));
const asked = [];
await load(fs.readFileSync(wasm), {
  nodejs: true,
  noAutoImports: true,
  installImports(imports) {
    for (let i = 0; i < 32; i++) {
      const stock = imports.teavmJso['createFunction' + i];
      imports.teavmJso['createFunction' + i] = (...texts) => {
        asked.push(texts.map(String));
        return stock(...texts);
      };
    }
  },
});
process.stdout.write(JSON.stringify(asked));
