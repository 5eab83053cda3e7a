package sharinghub.auditlog;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The wrapper around a bundle's files: a zip without compression, times or attributes, so that it has one spelling. */
final class BundleZip {

    /** The most bytes of files we unpack. */
    static final int LONGEST = 256 * 1024 * 1024;

    // The first month of the format's calendar means "none" to some programs, and makes Java add a time zone's idea of
    // it.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String CONTENTS = "";

    private BundleZip() {}

    /** The one zip of these files. */
    static byte[] write(SortedMap<String, byte[]> files) {
        return write(files, new TreeMap<>());
    }

    /** The files as far as they can be read: a damaged one is absent, and missed by whoever looks for it. */
    static SortedMap<String, byte[]> read(byte[] zip) throws MalformedLogText {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int left = LONGEST;
        try (ZipInputStream unpacked = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = unpacked.getNextEntry(); file != null; file = unpacked.getNextEntry()) {
                byte[] content = atMost(left, unpacked);
                left -= content.length;
                files.putIfAbsent(file.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            return files;
        }
        return files;
    }

    private static byte[] atMost(int left, InputStream file) throws IOException, MalformedLogText {
        byte[] content = file.readNBytes(left);
        if (content.length == left) {
            throw new MalformedLogText("zip: more than " + LONGEST + " bytes of files");
        }
        return content;
    }

    /**
     * The file around which a zip differs from how we would have written it; empty when that is its list of contents.
     *
     * @param files as read from the zip
     */
    static String differsAround(SortedMap<String, byte[]> files, byte[] zip) {
        NavigableMap<Integer, String> starts = new TreeMap<>();
        int difference = Arrays.mismatch(write(files, starts), zip);
        return starts.floorEntry(difference).getValue();
    }

    private static byte[] write(SortedMap<String, byte[]> files, NavigableMap<Integer, String> starts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, US_ASCII)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var file : files.entrySet()) {
                starts.put(bytes.size(), file.getKey());
                zip.putNextEntry(stored(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
            starts.put(bytes.size(), CONTENTS);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what it is given", e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
