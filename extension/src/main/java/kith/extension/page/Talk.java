package kith.extension.page;

import kith.extension.browser.Chrome;
import kith.extension.browser.Json;
import kith.wire.Answer;
import kith.wire.Answers;
import kith.wire.Message;
import kith.wire.Messages;
import org.teavm.jso.core.JSString;

/** Talks with the worker. Calls wait for the answer, so they run in a thread. */
final class Talk {
    private Talk() {}

    static Answer send(Message.Command command) {
        return Answers.read(Json.string(Chrome.getRuntime()
                .sendMessage(JSString.valueOf(Messages.write(command)))
                .await()));
    }

    /** Whether it was done. */
    static boolean done(Message.Command command) {
        return send(command) instanceof Answer.Done;
    }
}
