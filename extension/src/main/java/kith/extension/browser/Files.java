package kith.extension.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Files that the user chooses, and files that are made for them; neither needs a permission. */
public final class Files {
    @JSClass(name = "URL")
    abstract static class Addresses implements JSObject {
        @JSMethod("createObjectURL")
        static native String create(Blob blob);

        @JSMethod("revokeObjectURL")
        static native void revoke(String address);
    }

    /** A file of any size; TeaVM's own overlay has an int for it. */
    interface Sized extends JSObject {
        @JSProperty
        double getSize();
    }

    private Files() {}

    /** Bytes. */
    public static double size(Blob file) {
        return ((Sized) (JSObject) file).getSize();
    }

    /** The browser cannot read a file, or no longer: it was moved, changed or taken away since it was chosen. */
    public static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What a file holds, whole; waits for the browser. */
    public static byte[] bytes(Blob file) {
        return new Int8Array(octets(file)).copyToJavaArray();
    }

    /** @throws Gone when it cannot be read */
    static ArrayBuffer octets(Blob file) {
        ArrayBuffer octets = Attempt.of(file.arrayBuffer());
        if (octets == null) {
            throw new Gone();
        }
        return octets;
    }

    /** A part of a file to be offered. */
    public static Blob part(String text) {
        return new Blob(JSArray.of((JSObject) JSString.valueOf(text)));
    }

    public static Blob part(byte[] bytes) {
        return new Blob(JSArray.of((JSObject) Int8Array.copyFromJavaArray(bytes)));
    }

    /** The same file with a media type: Chromium gives one that it takes for plain text another ending. */
    public static Blob typed(Blob file, String type) {
        return file.slice(0, file.getSize(), type);
    }

    /** Where a file is to be had until it is given up or the document closed. */
    public static String address(Blob file) {
        return Addresses.create(file);
    }

    public static void giveUp(String address) {
        Addresses.revoke(address);
    }

    /** Makes a link save this file under that name; the file lives until the page is closed. */
    public static void offer(HTMLElement link, Blob file, String name) {
        link.setAttribute("href", address(file));
        link.setAttribute("download", name);
    }

    /** The file that was chosen in a field, or null. */
    public static @Nullable File chosen(HTMLElement field) {
        var files = ((HTMLInputElement) field).getFiles();
        return files.getLength() == 0 ? null : files.get(0);
    }
}
