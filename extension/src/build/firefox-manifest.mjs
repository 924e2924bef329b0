// JavaScript because it is a build step of ten lines: the one manifest, as Firefox wants it (an event page, an id).
// usage: node firefox-manifest.mjs UNPACKED_FOLDER  -> rewrites its manifest.json
import fs from 'node:fs';

const file = `${process.argv[2]}/manifest.json`;
const { minimum_chrome_version, background, ...manifest } = JSON.parse(fs.readFileSync(file, 'utf8'));
manifest.background = { scripts: [background.service_worker], type: background.type };
manifest.browser_specific_settings = {
  gecko: {
    id: 'kith@kith.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
};
fs.writeFileSync(file, JSON.stringify(manifest, null, 2) + '\n');
