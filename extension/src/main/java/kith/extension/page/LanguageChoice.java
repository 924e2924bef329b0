package kith.extension.page;

import kith.extension.browser.Language;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** Which language Kith speaks; each is named in itself, so that whoever is lost finds theirs. */
final class LanguageChoice {
    private final HTMLElement select;

    /** @param select is empty */
    LanguageChoice(HTMLElement select) {
        this.select = select;
        Shape.option(select, "", Words.say("languageOfBrowser"));
        for (String tag : Language.ALL) {
            Shape.option(select, tag, Language.ownName(tag)).setLang(tag);
        }
        select.addEventListener("change", event -> {
            String chosen = Shape.value(select);
            new Thread(() -> Deed.done(new Message.Speak(chosen), (HTMLElement) select.getParentNode())).start();
        });
    }

    void show(String language) {
        Shape.write(select, language);
    }
}
