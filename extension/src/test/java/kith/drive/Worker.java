package kith.drive;

import com.google.gson.JsonElement;
import java.time.Duration;
import java.util.Optional;

/** The extension's service worker: asleep most of the time. */
final class Worker {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** A message on the plain worker channel, which no extension listens to: it wakes and does nothing else. */
    private static final String WAKE = """
        const registration = await navigator.serviceWorker.ready;
        registration.active.postMessage('wake up');\
        """;

    private final Session session;
    private final String extension;

    Worker(Session session, String extension) {
        this.session = session;
        this.extension = extension;
    }

    JsonElement eval(String asyncBody) {
        String attached = Poll.until(LIMIT, "the service worker to answer", this::attached);
        try {
            return session.cdp().evaluate(attached, asyncBody);
        } finally {
            session.cdp().detach(attached);
        }
    }

    /** A worker may be found just when it leaves, or before it has begun: then there is another one in a moment. */
    private Optional<String> attached() {
        try {
            String attached = session.cdp().attach(awake());
            return session.cdp().answers(attached) ? Optional.of(attached) : Optional.empty();
        } catch (BrowserFailure e) {
            return Optional.empty();
        }
    }

    boolean isAwake() {
        return running().isPresent();
    }

    void stop() {
        running().ifPresent(worker -> {
            // A worker in the middle of something may outlive the first request.
            Poll.untilTrue(LIMIT, "the service worker to stop", () -> {
                boolean runs = running().equals(Optional.of(worker));
                if (runs) {
                    close(worker);
                }
                return !runs;
            });
        });
    }

    private void close(Target worker) {
        try {
            session.cdp().send("Target.closeTarget", "targetId", worker.id());
        } catch (BrowserFailure endedByItself) {
            // It went between being found and being closed; the next look tells.
        }
    }

    private Target awake() {
        return running().orElseGet(() -> {
            // The manifest is the one page that every extension has and that runs nothing.
            Tab door = session.openBehind("chrome-extension://" + extension + "/manifest.json");
            try {
                door.eval(WAKE);
                return Poll.until(LIMIT, "the service worker to wake", this::running);
            } finally {
                door.close();
            }
        });
    }

    private Optional<Target> running() {
        return session.cdp().targets().stream()
                .filter(it -> it.is("service_worker", "chrome-extension://" + extension + "/"))
                .findFirst();
    }
}
