package kith.moving;

import java.time.Instant;
import java.util.Arrays;
import kith.people.time.Day;

/**
 * A zip file, piece by piece: what {@link #add} and {@link #end} give, one behind the other, is the file (APPNOTE 6.3.10).
 *
 * <pre>{@code
 * Zip zip = new Zip(now, minutesEast);
 * parts.add(zip.add("Ines.md", "# Ines\n"));
 * parts.add(zip.end());
 * }</pre>
 *
 * <p>Files are stored as they are, with names and texts in UTF-8; nothing is kept of a file but its name and place. At most
 * 4 GB. By hand, since java.util.zip brings java.io into the Wasm.
 */
public final class Zip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int WHERE_END_64 = 0x07064b50;

    /** Version 2.0 of the format; 4.5 knows more than 65,535 files. */
    private static final int VERSION = 20;

    private static final int VERSION_64 = 45;
    private static final int NAMES_ARE_UTF_8 = 0x0800;
    private static final int MOST_FILES = 0xffff;
    private static final int[] CRC = crcTable();

    /** Numbers with the lowest byte first. */
    private static final class Bytes {
        private byte[] bytes = new byte[64];
        private int size;

        Bytes put(long number, int count) {
            room(count);
            for (int i = 0; i < count; i++) {
                bytes[size++] = (byte) (number >>> (8 * i));
            }
            return this;
        }

        Bytes put(byte[] more) {
            room(more.length);
            System.arraycopy(more, 0, bytes, size, more.length);
            size += more.length;
            return this;
        }

        private void room(int more) {
            if (size + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
            }
        }

        byte[] all() {
            return Arrays.copyOf(bytes, size);
        }
    }

    private final Bytes directory = new Bytes();
    private final int date;
    private final int time;
    private long written;
    private int files;

    /** @param at the time of every file in it, as the user's clock shows it */
    public Zip(Instant at, int minutesEast) {
        long second = at.getEpochSecond() + minutesEast * 60L;
        Day day = Day.at(second);
        int inDay = (int) Math.floorMod(second, 86_400L);
        int years = Math.max(0, Math.min(127, day.year() - 1980));
        this.date = (years << 9) | (day.month() << 5) | day.dayOfMonth();
        this.time = ((inDay / 3_600) << 11) | ((inDay / 60 % 60) << 5) | (inDay % 60 / 2);
    }

    /**
     * The bytes of one more file.
     *
     * @param name with {@code /} between folders; not used before
     */
    public byte[] add(String name, String text) {
        byte[] called = Utf8.bytes(name);
        byte[] content = Utf8.bytes(text);
        int crc = crc(content);
        Bytes file = new Bytes().put(LOCAL, 4);
        common(file, crc, content.length, called.length).put(called).put(content);
        directory.put(CENTRAL, 4).put(VERSION, 2);
        common(directory, crc, content.length, called.length)
                .put(0, 10) // no remark, first disk, no attributes
                .put(written, 4)
                .put(called);
        byte[] all = file.all();
        written += all.length;
        files++;
        return all;
    }

    private Bytes common(Bytes to, int crc, int size, int nameSize) {
        return to.put(VERSION, 2)
                .put(NAMES_ARE_UTF_8, 2)
                .put(0, 2) // stored
                .put(time, 2)
                .put(date, 2)
                .put(crc, 4)
                .put(size, 4)
                .put(size, 4)
                .put(nameSize, 2)
                .put(0, 2);
    }

    /** The last bytes: where each file is. */
    public byte[] end() {
        int size = directory.size;
        Bytes end = new Bytes().put(directory.all());
        if (files >= MOST_FILES) {
            end.put(END_64, 4)
                    .put(44, 8)
                    .put(VERSION_64, 2)
                    .put(VERSION_64, 2)
                    .put(0, 8)
                    .put(files, 8)
                    .put(files, 8)
                    .put(size, 8)
                    .put(written, 8);
            end.put(WHERE_END_64, 4).put(0, 4).put(written + size, 8).put(1, 4);
        }
        int shown = Math.min(files, MOST_FILES);
        return end.put(END, 4)
                .put(0, 4)
                .put(shown, 2)
                .put(shown, 2)
                .put(size, 4)
                .put(written, 4)
                .put(0, 2)
                .all();
    }

    private static int crc(byte[] bytes) {
        int crc = -1;
        for (byte each : bytes) {
            crc = CRC[(crc ^ each) & 0xff] ^ (crc >>> 8);
        }
        return ~crc;
    }

    /** CRC-32 of ISO 3309 with its bits turned round, as zip has it. */
    private static int[] crcTable() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : (crc >>> 1) ^ 0xedb88320;
            }
            table[i] = crc;
        }
        return table;
    }
}
