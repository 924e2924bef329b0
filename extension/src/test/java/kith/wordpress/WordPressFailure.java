package kith.wordpress;

/** WordPress could not be had, started or used; the message says what to do. */
public final class WordPressFailure extends RuntimeException {
    WordPressFailure(String message) {
        super(message);
    }

    WordPressFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
