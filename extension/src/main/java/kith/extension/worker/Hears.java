package kith.extension.worker;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.extension.browser.Arriving;
import kith.extension.browser.Chrome;
import kith.extension.browser.Json;
import kith.reading.Plain;
import kith.wire.Answer;
import kith.wire.Answers;
import kith.wire.Malformed;
import kith.wire.Message;
import kith.wire.Messages;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** What the worker hears: messages, each checked for who may send it, and the browser's events. */
public final class Hears {
    private static final Worker WORKER = new Worker();
    private static final Choices CHOICES = new Choices(WORKER);
    private static final NewWeek NEW_WEEK = new NewWeek(WORKER);
    private static final Commands COMMANDS = new Commands(WORKER, CHOICES, NEW_WEEK);
    private static final Queue QUEUE = new Queue();
    private static final Set<String> PAGES = Set.of(
            "comments.html",
            "copy.html",
            "keep.html",
            "people.html",
            "person.html",
            "popup.html",
            "settings.html",
            "weekly.html",
            "welcome.html");

    private static final String RING = Messages.write(new Message.Ring());

    /** Rings that wait: a doorbell rings again when it hears nothing, and a long page is not read for each of them. */
    private static final Map<String, JSPromise<JSString>> RUNG = new HashMap<>();

    private Hears() {}

    /**
     * Answers a message.
     *
     * <p>A tab may only report. Commands come from Kith's own pages. Everything else is refused with a reason, and nothing
     * is written.
     */
    public static JSPromise<JSString> message(String text, String senderId, String senderUrl, int tab, int frame) {
        String bell = text.equals(RING) ? tab + " " + frame + " " + senderUrl : "";
        JSPromise<JSString> rung = RUNG.get(bell);
        if (rung != null) {
            return rung;
        }
        JSPromise<JSString> answer = QUEUE.then(() -> {
            RUNG.remove(bell);
            return JSString.valueOf(Answers.write(answer(text, senderId, senderUrl, tab, frame)));
        });
        if (!bell.isEmpty()) {
            RUNG.put(bell, answer);
        }
        return answer;
    }

    private static Answer answer(String text, String senderId, String senderUrl, int tab, int frame) {
        String own = Chrome.getRuntime().getUrl("");
        if (!senderId.equals(Chrome.getRuntime().getId())) {
            return new Answer.Refused("not Kith");
        }
        boolean page = senderUrl.startsWith(own) && PAGES.contains(file(senderUrl.substring(own.length())));
        try {
            Message message = page ? Messages.readOurs(text) : Messages.read(text);
            Instant now = Instant.now();
            return switch (message) {
                case Message.Command command when page -> COMMANDS.obey(command, now);
                case Message.Report report when !page && tab >= 0 -> WORKER.report(report, senderUrl, tab, frame, now);
                default -> new Answer.Refused("not from there");
            };
        } catch (Malformed malformed) {
            return new Answer.Refused(String.valueOf(malformed.getMessage()));
        } catch (RuntimeException failed) {
            say(failed);
            return new Answer.Refused("failed");
        }
    }

    private static String file(String path) {
        int end = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
        int hash = path.indexOf('#') < 0 ? path.length() : path.indexOf('#');
        return path.substring(0, Math.min(end, hash));
    }

    /** Handles an event of the browser. */
    public static void happened(String event, String text, int tab, JSObject details) {
        QUEUE.then(() -> {
            try {
                handle(event, text, tab, details);
                WORKER.sweep(-1);
            } catch (RuntimeException failed) {
                say(failed);
            }
            return JSString.valueOf("done");
        });
    }

    private static void handle(String event, String text, int tab, JSObject details) {
        switch (event) {
            case "installed" -> installed(text);
            case "started" -> setUp();
            case "alarm" -> alarm(text);
            case "clicked" -> Menu.clicked(WORKER, (Menu.Click) details, tab, text, Instant.now());
            case "granted" -> granted(text.isEmpty() ? List.of() : Plain.parts(text, ' '));
            default -> throw new IllegalArgumentException("no such event");
        }
    }

    private static void alarm(String name) {
        if (name.equals(OwnCopies.ALARM)) {
            OwnCopies.look();
        } else {
            NEW_WEEK.look();
        }
    }

    /** No page's text goes into the log: an exception's class and the frames it passed. */
    static void say(RuntimeException failed) {
        System.err.println("Kith: " + failed.getClass().getName());
        failed.printStackTrace();
    }

    private static void installed(String reason) {
        setUp();
        if (reason.equals("install")) {
            Chrome.getTabs().create(Json.of("url", "welcome.html")).await();
        } else {
            Doorbell.ringAgain(WORKER.away());
        }
    }

    /** Browsers keep both between their lives, but one that crashed may have lost them. */
    private static void setUp() {
        Menu.create();
        Doorbell.register(WORKER.away());
        NEW_WEEK.setUp();
        OwnCopies.setUp();
        boolean unused = Arriving.tidied(); // nobody waits for it
    }

    /** Pages of the granted hosts that are open already hear of it at once; the popup may have closed meanwhile. */
    private static void granted(List<String> origins) {
        for (String origin : origins) {
            CHOICES.quiet(origin, false);
            Doorbell.ring(origin, WORKER.away());
        }
    }
}
