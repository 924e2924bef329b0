package kith.story;

/** People with a handle each, and what each of them said to me once: as if Kith had met them over the years. */
final class Crowd {
    private Crowd() {}

    /** The body of a function that writes them into Kith's database, from one of its pages. */
    static String of(int people) {
        return """
            const db = await %s;
            const writing = db.transaction(['people', 'handles', 'turns', 'conversations'], 'readwrite');
            const written = new Promise((done, failed) => { writing.oncomplete = done; writing.onabort = failed; });
            const now = Date.now();
            for (let n = 0; n < %d; n++) {
              const id = `link:p${n}.example`, at = now - n * 3600000, link = `https://blog${n %% 40}.example/${n %% 900}/`;
              writing.objectStore('people').put({v: 1, id, name: `Person ${n}`, remembered: true, aside: false,
                onMind: false, link: `https://p${n}.example/`, why: '', note: '', quote: {text: '', link: '', title: ''},
                sinceAt: at});
              writing.objectStore('handles').put({v: 1, id, person: id, name: `Person ${n}`,
                link: `https://p${n}.example/`, place: ''});
              writing.objectStore('conversations').put({v: 1, id: link, place: `https://blog${n %% 40}.example/`,
                title: `Post ${n %% 900} about knitting`, author: '', closed: false, before: [], current: [], seenAt: now});
              writing.objectStore('turns').put({v: 1, id: 't' + n, mine: false, person: id, conversation: link,
                key: 'comment-' + n, parentKey: 'comment-of-mine', text: `A word ${n} on wool and forms. `.repeat(5), link, name: '',
                site: '', state: 'VISIBLE', refused: false, topics: [], at});
            }
            await written;
            db.close();\
            """.formatted(Memory.open(), people);
    }
}
