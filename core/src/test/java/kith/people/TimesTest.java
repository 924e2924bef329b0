package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20T10:00:00+01:00     , 2026-11-20T09:00:00Z
            2026-11-20T10:00:00-05:00     , 2026-11-20T15:00:00Z
            2026-11-20T10:00:00+0530      , 2026-11-20T04:30:00Z
            2026-11-20T10:00:00Z          , 2026-11-20T10:00:00Z
            2026-11-20T10:00Z             , 2026-11-20T10:00:00Z
            2026-11-20T10:00+14:00        , 2026-11-19T20:00:00Z
            2026-11-20T10:00:00.123Z      , 2026-11-20T10:00:00Z
            2026-11-20T10:00:00.123456+02:00, 2026-11-20T08:00:00Z
            2026-11-20 10:00:00+00:00     , 2026-11-20T10:00:00Z
            2026-11-20 10:00:00 +0100     , 2026-11-20T09:00:00Z
            ' 2026-11-20T10:00:00Z '      , 2026-11-20T10:00:00Z
            2024-02-29T23:59:59Z          , 2024-02-29T23:59:59Z
            2026-01-01T00:30:00+01:00     , 2025-12-31T23:30:00Z
            1993-01-01T00:00:00Z          , 1993-01-01T00:00:00Z
            2026-11-23T10:00:00Z          , 2026-11-23T10:00:00Z
            """)
    void aDateWithItsOffsetIsAMoment(String written, Instant moment) {
        assertEquals(moment, Times.read(written, NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "20. November 2026",
                "November 20, 2026 at 10:00 am",
                "2026-11-20",
                "2026-11-20T10:00:00",
                "2026-11-20T10:00",
                "20261120T100000Z",
                "20-11-2026 10:00:00Z",
                "2026-13-20T10:00:00Z",
                "2026-02-30T10:00:00Z",
                "2025-02-29T10:00:00Z",
                "2026-11-20T24:00:00Z",
                "2026-11-20T10:60:00Z",
                "2026-11-20T10:00:00+",
                "2026-11-20T10:00:00+1",
                "2026-11-20T10:00:00+99:99",
                "2026-11-20T10:00:00+xx:yy",
                "2026-11-20T10:00:00 - yesterday",
                "٢٠٢٦-11-20T10:00:00Z",
                "-026-11-20T10:00:00Z",
                "1992-12-31T23:59:59Z",
                "0001-01-01T00:00:00Z",
                "2026-11-23T10:00:01Z",
                "9999-12-31T23:59:59Z"
            })
    void whatCannotBeReadForCertainIsUnknown(String written) {
        assertEquals(Instant.EPOCH, Times.read(written, NOW));
    }
}
