package kith.extension.page;

import kith.extension.browser.Language;
import kith.wire.Message;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Which language Kith speaks; each is named in itself, so that whoever is lost finds theirs. */
final class LanguageChoice {
    private final HTMLElement select;

    /** @param select is empty */
    LanguageChoice(HTMLElement select) {
        this.select = select;
        add("", Words.say("languageOfBrowser"));
        for (String tag : Language.ALL) {
            add(tag, Language.ownName(tag)).setLang(tag);
        }
        select.addEventListener("change", event -> {
            String chosen = Shape.value(select);
            new Thread(() -> Deed.done(new Message.Speak(chosen), (HTMLElement) select.getParentNode())).start();
        });
    }

    private HTMLElement add(String value, String words) {
        HTMLElement option = Words.element("option", "", words);
        option.setAttribute("value", value);
        select.appendChild(option);
        return option;
    }

    void show(String language) {
        ((Shape.Field) (JSObject) select).setValue(language);
    }
}
