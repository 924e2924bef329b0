package kith.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kith.drive.Brand;
import kith.drive.Browser;
import kith.drive.Options;
import kith.drive.Tab;
import kith.followup.PlainWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where {@link PlainWords} answers, the browser would say the same. */
class PlainWordsIT {
    private static final Path TARGET = Path.of("target");

    @ParameterizedTest
    @EnumSource(Brand.class)
    void whatPlainWordsAnswersTheBrowserAnswersToo(Brand brand) {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        while (texts.size() < 20_000) {
            String text = any(random);
            List<String> plain = PlainWords.of(text);
            if (plain != null) {
                texts.add(text);
                words.add(plain);
            }
        }
        assertTrue(words.stream().anyMatch(all -> all.size() > 4));
        try (Browser browser = brand.start(TARGET, Options.headless())) {
            Tab page = browser.open(browser.extensionUrl("manifest.json"));
            String asked = page.eval("""
                const words = new Intl.Segmenter([], {granularity: 'word'});
                return JSON.stringify(%s.map(text =>
                  [...words.segment(text)].filter(part => part.isWordLike).map(part => part.segment)));\
                """.formatted(new Gson().toJson(texts))).getAsString();
            List<?> browsers = new Gson().fromJson(asked, List.class);
            for (int i = 0; i < texts.size(); i++) {
                assertEquals(browsers.get(i), words.get(i), texts.get(i));
            }
        }
    }

    private static String any(Random random) {
        String signs = "abzAZ09 ab 12 .,:;'\"!?-/@#()[]\n\r\t+&*<>=%$~`^|\\{}";
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(1, 14); length > 0; length--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }
}
