package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kith.people.Store;
import kith.people.Stored;
import kith.wire.Anything;
import kith.wire.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backups beside docs/format/backup.schema.json, read by a validator that we did not write. */
class BackupSchemaTest {
    private static final String TEXT = file();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);
    private static final JsonObject DEFS =
            JsonParser.parseString(TEXT).getAsJsonObject().getAsJsonObject("$defs");

    /** From the root of the repository, or from the module's folder. */
    private static String file() {
        try {
            Path inModule = Path.of("../docs/format/backup.schema.json");
            return Files.readString(Files.exists(inModule) ? inModule : Path.of("docs/format/backup.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> complaints(String backup) {
        List<String> complaints = new ArrayList<>();
        SCHEMA.validate(backup, InputFormat.JSON).forEach(complaint -> complaints.add(complaint.getMessage()));
        return complaints;
    }

    @Test
    void everyBackupIsAsTheSchemaSays() {
        for (int seed = 0; seed < 1_000; seed++) {
            Anything any = new Anything(seed);
            String backup = AnyBackup.write(AnyBackup.head(any), AnyBackup.records(any));
            assertEquals(List.of(), complaints(backup), "seed " + seed);
        }
    }

    @Test
    void whatAReaderTakesThoughItIsUnknownPasses() {
        String backup = "{\"head\":{\"format\":\"kith backup\",\"version\":1,\"mood\":null},\"colour\":7,"
                + "\"records\":[{\"store\":\"people\",\"record\":{\"v\":1,\"id\":\"p\",\"era\":1.5}},"
                + "{\"store\":\"turns\",\"unread\":\"{}\"}],\"tail\":{\"records\":2}}";
        assertEquals(List.of(), complaints(backup));
        assertEquals(null, AnyBackup.read(backup, 99).reader().trouble());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"version\":1      | \"version\":2",
                "kith backup        | other backup",
                "\"store\":\"people\" | \"store\":\"dreams\"",
                "\"v\":1            | \"v\":2",
                "\"id\":\"p\"       | \"id\":\"\"",
                "\"id\":\"p\"       | \"name\":\"p\"",
                "\"aside\":true     | \"aside\":1",
                "\"sinceAt\":0      | \"sinceAt\":8640000000000001",
                "\"record\":{       | \"recorded\":{",
                "\"state\":\"HELD\" | \"state\":\"held\"",
                "\"records\":[      | \"record\":[",
                "\"at\":5           | \"att\":5",
            })
    void whatIsBrokenIsComplainedOfAndRefused(String right, String wrong) {
        String backup = "{\"head\":{\"format\":\"kith backup\",\"version\":1},\"records\":["
                + "{\"store\":\"people\",\"record\":{\"v\":1,\"id\":\"p\",\"aside\":true,\"sinceAt\":0,"
                + "\"edited\":{\"NOTE\":{\"at\":5}}}},"
                + "{\"store\":\"turns\",\"record\":{\"v\":1,\"id\":\"t\",\"conversation\":\"c\",\"state\":\"HELD\"}}],"
                + "\"tail\":{\"records\":2}}";
        assertEquals(List.of(), complaints(backup));
        String broken = backup.replace(right, wrong);
        assertFalse(complaints(broken).isEmpty(), broken);
        assertTrue(AnyBackup.read(broken, 99).reader().trouble() != null, broken);
    }

    @Test
    void everyMemberThatIsWrittenIsDescribedAndNoOther() {
        for (Store store : Store.values()) {
            if (store != Store.LAST) {
                JsonObject definition = definition(store);
                Set<String> written = new TreeSet<>();
                Anything any = new Anything(store.title().length());
                for (int i = 0; i < 300; i++) {
                    Stored record = any.record(store, false);
                    members("", JsonParser.parseString(Records.write(record)), written);
                }
                Set<String> described = new TreeSet<>();
                described("", definition, described);
                assertEquals(described, written, store.title());
            }
        }
    }

    private static JsonObject definition(Store store) {
        JsonArray choices = DEFS.getAsJsonObject("line").getAsJsonArray("allOf");
        for (JsonElement choice : choices) {
            if (choice.toString().contains("{\"const\":\"" + store.title() + "\"}")) {
                String ref = choice.getAsJsonObject()
                        .getAsJsonObject("then")
                        .getAsJsonObject("properties")
                        .getAsJsonObject("record")
                        .get("$ref")
                        .getAsString();
                return DEFS.getAsJsonObject(ref.substring("#/$defs/".length()));
            }
        }
        throw new AssertionError(store);
    }

    private static void members(String path, JsonElement value, Set<String> all) {
        if (value.isJsonObject()) {
            for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
                all.add(path + member.getKey());
                members(path + member.getKey() + ".", member.getValue(), all);
            }
        }
    }

    private static void described(String path, JsonObject definition, Set<String> all) {
        JsonElement ref = definition.get("$ref");
        JsonObject described = ref == null
                ? definition
                : DEFS.getAsJsonObject(ref.getAsString().substring("#/$defs/".length()));
        if (described.has("properties")) {
            for (Map.Entry<String, JsonElement> member :
                    described.getAsJsonObject("properties").entrySet()) {
                all.add(path + member.getKey());
                described(path + member.getKey() + ".", member.getValue().getAsJsonObject(), all);
            }
        }
    }
}
