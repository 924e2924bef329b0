package kith.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void everyWayToWriteACharacterIsRead() {
        String written = "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u00E9\\ud83d\\ude00\\ud800 plain \u00e9\u2028\"";
        assertEquals(
                "\"\\/\b\f\n\r\tA\u00e9\u00e9\ud83d\ude00\ud800 plain \u00e9\u2028",
                Json.read("{\"a\":" + written + "}", "it").text("a"));
    }

    @Test
    void blanksMayStandAnywhereBetweenThePieces() {
        Tree tree = Json.read(" {\n\"a\" :\t[ 1 , -2,0 ]\r, \"b\" : { } , \"c\":[ ],\"d\":true } ", "it");
        assertEquals(List.of(1, -2, 0), List.copyOf(tree.hashes("a")));
        assertEquals("Tree[where=it.b, members={}]", tree.object("b").toString());
        assertEquals(List.of(), tree.texts("c"));
        assertEquals(true, tree.flag("d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tru",
                "nul",
                "-",
                "+1",
                "1.",
                ".5",
                "1e",
                "1e+",
                "00",
                "-01",
                "0x1",
                "1 2",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1}",
                "{,}",
                "{\"a\"}",
                "{\"a\",1}",
                "{\"a\":}",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u+123\"",
                "\"",
                "'a'",
                "\u00a01",
                "\ufeff1",
                "1\u0000"
            })
    void whatOtherReadersWouldLetThroughIsRefused(String value) {
        Malformed refused = assertThrows(Malformed.class, () -> Json.read("{\"m\":" + value + "}", "it"));
        assertEquals(
                "it: not JSON, or too deep, near character",
                String.valueOf(refused.getMessage()).replaceAll(" \\d+$", ""));
    }

    @Test
    void sixteenLevelsAreReadAndSeventeenAreNot() {
        Json.read("{\"a\":" + "[".repeat(15) + "]".repeat(15) + "}", "it");
        assertThrows(Malformed.class, () -> Json.read("{\"a\":" + "[".repeat(16) + "]".repeat(16) + "}", "it"));
    }

    @Test
    void whatIsWrittenIsReadTheSameByAnotherReader() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x2100; c++) {
            all.append(c);
        }
        String text = all.append("\ud83d\ude00\ud800").toString();
        Members members =
                new Members().with(text, List.of(text, "", true, 7, Integer.MIN_VALUE, List.of(), new Members()));
        var read = JsonParser.parseString(Json.write(members)).getAsJsonObject().getAsJsonArray(text);
        assertEquals(text, read.get(0).getAsString());
        assertEquals(
                "[\"\",true,7,-2147483648,[],{}]",
                "[" + read.toString().substring(read.toString().indexOf("\"\",true")));
    }
}
