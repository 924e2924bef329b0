package kith.extension.browser;

import java.util.ArrayList;
import java.util.List;
import kith.followup.PlainWords;
import kith.followup.Segmenter;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** {@code Intl.Segmenter}: the browser's knowledge of where words end, in any script. */
public final class Segments {
    /** Every script is split by its own rules, whatever language the segmenter is made for. */
    public static final Segmenter OF_BROWSER = Segments::words;

    @JSClass(name = "Intl.Segmenter")
    static class Intl implements JSObject {
        Intl(JSObject locales, JSObject options) {}

        native JSObject segment(JSString text);
    }

    /** {@code Array}. */
    @JSClass(name = "Array")
    abstract static class Lists implements JSObject {
        static native JSArrayReader<Part> from(JSObject iterable);
    }

    /** One piece of a text. */
    interface Part extends JSObject {
        @JSProperty
        String getSegment();

        @JSProperty("isWordLike")
        boolean isWord();
    }

    /** Made once: making one takes longer than splitting a text with it. */
    private static final Intl WORDS = new Intl(Json.strings(List.of()), Json.of("granularity", "word"));

    private Segments() {}

    private static List<String> words(String text) {
        List<String> plain = PlainWords.of(text);
        if (plain != null) {
            return plain;
        }
        JSArrayReader<Part> parts = Lists.from(WORDS.segment(JSString.valueOf(text)));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < parts.getLength(); i++) {
            if (parts.get(i).isWord()) {
                words.add(parts.get(i).getSegment());
            }
        }
        return words;
    }
}
