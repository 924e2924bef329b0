package kith.extension.page;

import kith.extension.browser.Language;
import kith.wire.Message;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Which language Kith speaks; each is named in itself, so that whoever is lost finds theirs. */
final class LanguageChoice {
    private final HTMLElement select;

    /** @param select is empty, or has the browser's language only, with the value "" */
    LanguageChoice(HTMLElement select) {
        this.select = select;
        for (String tag : Language.ALL) {
            HTMLElement option = Words.element("option", "", Language.ownName(tag));
            option.setAttribute("value", tag);
            option.setLang(tag);
            select.appendChild(option);
        }
        select.addEventListener("change", event -> {
            String chosen = Shape.value(select);
            new Thread(() -> Deed.done(new Message.Speak(chosen), (HTMLElement) select.getParentNode())).start();
        });
    }

    void show(String language) {
        ((Shape.Field) (JSObject) select).setValue(language);
    }
}
