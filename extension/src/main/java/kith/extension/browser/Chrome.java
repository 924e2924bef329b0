package kith.extension.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** The extension API, as far as Kith uses it. Objects of options are made with {@link Json}. */
@JSClass(name = "chrome")
public abstract class Chrome implements JSObject {
    private Chrome() {}

    @JSProperty
    public static native ExtensionRuntime getRuntime();

    @JSProperty
    public static native Tabs getTabs();

    @JSProperty
    public static native Scripting getScripting();

    @JSProperty
    public static native Permissions getPermissions();

    @JSProperty
    public static native Action getAction();

    @JSProperty
    public static native Menus getContextMenus();

    @JSProperty
    public static native Alarms getAlarms();

    @JSProperty
    public static native Areas getStorage();

    /** Only once the user has allowed it. */
    @JSProperty
    public static native Downloads getDownloads();

    /** Undefined where there is none, as in Firefox, whose worker has a document of its own. */
    @JSProperty
    public static native Offscreen getOffscreen();

    /** Of this Kith: "0.1.0". */
    public static String version() {
        return getRuntime().getManifest().getVersion();
    }

    /** {@code chrome.runtime}. */
    public interface ExtensionRuntime extends JSObject {
        JSPromise<JSObject> sendMessage(JSObject message);

        @JSMethod("getURL")
        String getUrl(String path);

        @JSProperty
        String getId();

        Manifest getManifest();

        /** Why the call could not be done whose callback runs now; once it was looked at it is dealt with. */
        @JSProperty
        @Nullable
        JSObject getLastError();
    }

    /** What the extension says of itself. */
    public interface Manifest extends JSObject {
        @JSProperty
        String getVersion();

        @JSProperty("optional_permissions")
        JSArrayReader<JSObject> getOptionalPermissions();
    }

    /** What runs when a call is done or refused. */
    @JSFunctor
    public interface Then extends JSObject {
        void run();
    }

    /** {@code chrome.tabs}. */
    public interface Tabs extends JSObject {
        JSPromise<JSArrayReader<Tab>> query(JSObject filter);

        JSPromise<Tab> get(int id);

        JSPromise<JSObject> create(JSObject properties);

        JSPromise<JSObject> sendMessage(int tab, JSObject message, JSObject options);
    }

    /** One tab; its address is there only where Kith may see it. */
    public interface Tab extends JSObject {
        @JSProperty
        int getId();

        @JSProperty
        String getUrl();

        @JSProperty
        String getTitle();
    }

    /** {@code chrome.scripting}. */
    public interface Scripting extends JSObject {
        JSPromise<JSArrayReader<Injected>> executeScript(JSObject what);

        JSPromise<JSObject> registerContentScripts(JSObject scripts);

        JSPromise<JSArrayReader<JSObject>> getRegisteredContentScripts();

        JSPromise<JSObject> unregisterContentScripts();
    }

    /** What an injected script came to. */
    public interface Injected extends JSObject {
        @JSProperty
        JSObject getResult();
    }

    /** {@code chrome.permissions}. */
    public interface Permissions extends JSObject {
        JSPromise<JSObject> contains(JSObject permissions);

        JSPromise<JSObject> request(JSObject permissions);

        JSPromise<JSObject> remove(JSObject permissions);

        JSPromise<Granted> getAll();
    }

    /** What is granted. */
    public interface Granted extends JSObject {
        @JSProperty
        JSArrayReader<JSObject> getOrigins();
    }

    /** {@code chrome.action}. */
    public interface Action extends JSObject {
        /** Chromium notes the refusal of a tab that is gone even where a promise's is heeded; a callback may look at it. */
        void setIcon(JSObject details, Then then);

        JSPromise<JSObject> setTitle(JSObject details);

        JSPromise<JSString> getTitle(JSObject details);

        JSPromise<JSObject> openPopup();
    }

    /** {@code chrome.alarms}; only Chromium says when one is made. */
    public interface Alarms extends JSObject {
        void create(String name, JSObject when);

        JSPromise<JSObject> clear(String name);
    }

    /** {@code chrome.downloads}. */
    public interface Downloads extends JSObject {
        /** The promise is of its number, once it has begun. */
        JSPromise<JSObject> download(JSObject what);

        JSPromise<JSArrayReader<Download>> search(JSObject which);
    }

    /** One download. */
    public interface Download extends JSObject {
        /** "in_progress", "interrupted" or "complete". */
        @JSProperty
        String getState();
    }

    /** {@code chrome.offscreen}: a page that nobody sees. */
    public interface Offscreen extends JSObject {
        JSPromise<JSObject> createDocument(JSObject how);

        JSPromise<JSObject> closeDocument();
    }

    /** {@code chrome.contextMenus}. */
    public interface Menus extends JSObject {
        JSPromise<JSObject> removeAll();

        JSObject create(JSObject properties);
    }

    /** {@code chrome.storage}. */
    public interface Areas extends JSObject {
        @JSProperty
        Area getLocal();

        @JSProperty
        Area getSession();
    }

    /** One storage area. */
    public interface Area extends JSObject {
        JSPromise<JSObject> get();

        JSPromise<JSObject> set(JSObject items);

        JSPromise<JSObject> remove(String key);

        @JSProperty
        ChangeEvent getOnChanged();
    }

    /** What tells of changes in one storage area. */
    public interface ChangeEvent extends JSObject {
        void addListener(ChangeListener listener);
    }

    /** Hears, by key, what changed. */
    @JSFunctor
    public interface ChangeListener extends JSObject {
        void changed(JSMapLike<JSObject> changes);
    }

    /** One change; the new value is undefined where the key is gone. */
    public interface Changed extends JSObject {
        @JSProperty
        JSObject getNewValue();
    }
}
