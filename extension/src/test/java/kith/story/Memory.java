package kith.story;

/** JavaScript that looks into Kith's database from one of its own pages. */
final class Memory {
    private Memory() {}

    private static final String OPEN = """
            indexedDB.databases().then(all => new Promise((done, failed) => {
              if (!all.some(database => database.name === 'kith')) { failed(new Error('Kith holds nothing yet')); return; }
              const request = indexedDB.open('kith');
              request.onsuccess = () => {
                const db = request.result, begin = db.transaction.bind(db);
                db.transaction = (stores, mode) => {
                  if (mode && db.objectStoreNames.contains('logbook')) begin('logbook', mode).objectStore('logbook').clear();
                  return begin(stores, mode);
                };
                done(db);
              };
              request.onerror = () => failed(request.error);
            }))""";

    /**
     * A promise of the database, which is there once Kith has used it. Whoever writes past Kith throws the logbook away, for
     * nobody tells it of that.
     */
    static String open() {
        return OPEN;
    }

    /** A promise of all records of a store. */
    static String all(String store) {
        return OPEN + """
            .then(db => new Promise((done, failed) => {
              const request = db.transaction('%s').objectStore('%s').getAll();
              request.onsuccess = () => { db.close(); done(request.result); };
              request.onerror = () => failed(request.error);
            }))""".formatted(store, store);
    }

    /** A promise of all records of all stores, by store. */
    static String everything() {
        return OPEN + """
            .then(async db => {
              const all = {};
              for (const store of db.objectStoreNames) {
                all[store] = await new Promise(done => {
                  const request = db.transaction(store).objectStore(store).getAll();
                  request.onsuccess = () => done(request.result);
                });
              }
              db.close();
              all.claims = await chrome.storage.local.get();
              return all;
            })""";
    }

    /** Makes everything that many days older: the only way to let time pass for a browser. */
    static String older(int days) {
        return older("db.objectStoreNames", days);
    }

    /** The same in some stores: an expression for their names. */
    static String older(String stores, int days) {
        return OPEN + """
            .then(async db => {
              const days = %d;
              const older = value => {
                for (const [key, inner] of Object.entries(value)) {
                  if (typeof inner === 'number' && (key === 'at' || key.endsWith('At')) && inner > 0) value[key] = inner - days * 86400000;
                  else if (inner && typeof inner === 'object') older(inner);
                }
                return value;
              };
              for (const store of %s) {
                if (['forgotten', 'secrets', 'aside', 'logbook'].includes(store)) continue;
                await new Promise(done => {
                  const records = db.transaction(store, 'readwrite').objectStore(store);
                  records.transaction.oncomplete = done;
                  const all = records.getAll();
                  all.onsuccess = () => all.result.forEach(record => records.put(older(record)));
                });
              }
              db.close();
              return true;
            })""".formatted(days, stores);
    }
}
