package kith.access;

import com.google.gson.JsonElement;
import java.util.List;
import kith.drive.Page;

/** What no validator and no axe sees: how a page is laid out, and where the focus shows. */
public final class Layout {
    /** One main, one heading of level one, languages and landmarks named, and everything inside the window's edges. */
    private static final String STANDS = """
        const faults = [], root = document.documentElement;
        const shown = e => e.checkVisibility({visibilityProperty: true});
        const named = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.className ? '.' + [...e.classList].join('.') : '')
            + ' "' + (e.innerText || e.value || '').slice(0, 40) + '"';
        const one = css => {
          const all = [...document.querySelectorAll(css)].filter(shown);
          if (all.length !== 1) faults.push(`${all.length} ${css} instead of one`);
        };
        one('main');
        one('h1');
        if (!root.lang || !root.dir) faults.push('no language or no direction');
        if (!document.title.includes('Kith')) faults.push('the title does not name Kith: ' + document.title);
        for (const nav of document.querySelectorAll('nav')) {
          if (!nav.getAttribute('aria-label')) faults.push('a nav without a name');
        }
        const skip = document.querySelector('a.skip');
        if (skip && !document.querySelector(skip.getAttribute('href')).hasAttribute('tabindex')) {
          faults.push('the skip link leads to what takes no focus');
        }
        const width = root.clientWidth, seen = document.scrollingElement.scrollWidth;
        if (seen > width) faults.push(`scrolls sideways: ${seen} of ${width} px`);
        for (const element of document.body.querySelectorAll('*')) {
          const box = element.getBoundingClientRect();
          if (shown(element) && !element.closest('.unseen') && box.width > 0 && (box.left < -1 || box.right > width + 1)) {
            faults.push(`${named(element)} reaches from ${box.left} to ${box.right} of ${width} px`);
          }
        }
        return faults;\
        """;

    /** Each thing that can be used is 24 pixels wide and high, and shows by a ring of two pixels that it has the focus. */
    private static final String REACHED = """
        const faults = [];
        const named = e => e.tagName.toLowerCase() + '.' + [...e.classList].join('.') + ' "' + (e.innerText || e.value || e.name || '').slice(0, 40) + '"';
        const numbers = color => color.match(/[\\d.]+/g).map(Number);
        const light = color => {
          const [r, g, b] = numbers(color).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
          return .2126 * r + .7152 * g + .0722 * b;
        };
        const contrast = (a, b) => (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const before = document.activeElement;
        const usable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true}));
        for (const element of usable) {
          element.focus({focusVisible: true});
          if (document.activeElement !== element) { faults.push(named(element) + ' takes no focus'); continue; }
          const label = element.type === 'radio' || element.type === 'checkbox' ? element.closest('label') : null;
          const box = (label ?? element).getBoundingClientRect();
          const inSentence = getComputedStyle(element).display === 'inline'
              && element.parentElement.innerText.trim() !== element.innerText.trim();
          if (!inSentence && (box.width < 23.99 || box.height < 23.99)) {
            faults.push(`${named(element)} is ${box.width.toFixed(1)} x ${box.height.toFixed(1)} px`);
          }
          const rings = [element, label].filter(Boolean).map(e => getComputedStyle(e))
              .filter(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
          if (rings.length === 0) faults.push(named(element) + ' shows no focus');
          else if (contrast(light(rings[0].outlineColor), light(paper)) < 3) faults.push(named(element) + ' has a faint ring');
        }
        before.focus?.();
        return {faults, usable: usable.length};\
        """;

    private Layout() {}

    /** What is wrong with how it stands there now; touches nothing. */
    public static List<String> faults(Page page) {
        return lines(page.eval(STANDS));
    }

    /** What cannot be hit or does not show its focus; the focus goes from one to the next and back. */
    public static List<String> unreachable(Page page) {
        JsonElement answer = page.eval(REACHED);
        if (answer.getAsJsonObject().get("usable").getAsInt() == 0) {
            throw new AssertionError("nothing here can be used");
        }
        return lines(answer.getAsJsonObject().get("faults"));
    }

    private static List<String> lines(JsonElement faults) {
        return faults.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
