package kith.drive;

/** The browser, its driver or the page did not do what was asked. The message is a sentence that says which and what. */
public final class BrowserFailure extends RuntimeException {
    BrowserFailure(String message) {
        super(message);
    }

    BrowserFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
