package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against the JDK's SHA-1. */
class UuidTest {
    @Test
    void aNameIsThatOfVersion5WhateverItsLength() throws Exception {
        UUID namespace = UUID.fromString("31f31e79-04b5-47b8-b53b-e20e4b1bb2b7");
        for (int length = 0; length < 300; length++) {
            String id = "\u7fbda".repeat(length).substring(length);
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .flip());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(("person " + id).getBytes(StandardCharsets.UTF_16BE)));
            UUID expected = new UUID(
                    (hash.getLong() & ~0xf000L) | 0x5000L,
                    (hash.getLong() & ~0xc000000000000000L) | 0x8000000000000000L);
            assertEquals("urn:uuid:" + expected, Uuid.of("person", id));
        }
    }

    @Test
    void aNameStaysAsItIsForEver() {
        assertEquals("urn:uuid:849acec4-65d0-5059-839d-19c01ecdf761", Uuid.of("person", "link:ines.example"));
    }
}
