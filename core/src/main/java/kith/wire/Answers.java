package kith.wire;

/** Answers as JSON: {@code {"type":"refused","reason":"full"}}. */
public final class Answers {
    private Answers() {}

    public static String write(Answer answer) {
        return Json.write(
                switch (answer) {
                    case Answer.Done done -> type("done").with("back", Changes.members(done.back(), true));
                    case Answer.Refused refused -> type("refused").with("reason", refused.reason());
                    case Answer.Looked looked ->
                        type("looked")
                                .with("access", looked.access())
                                .with("page", Pages.write(new Members(), looked.page()))
                                .with("which", looked.which())
                                .with("storage", looked.storage())
                                .with("away", looked.away());
                });
    }

    /**
     * Reads what {@link #write} wrote; only the worker answers, so that the length is not bounded.
     *
     * @throws Malformed when it is no answer
     */
    public static Answer read(String json) {
        Tree in = Json.read(json, "answer");
        return switch (in.needed("type")) {
            case "done" -> new Answer.Done(Changes.change(in.object("back"), true));
            case "refused" -> new Answer.Refused(in.text("reason"));
            case "looked" ->
                new Answer.Looked(
                        in.oneOf("access", Answer.Access.values()),
                        Pages.page(in.object("page")),
                        in.texts("which"),
                        in.oneOf("storage", Answer.Storage.values()),
                        in.text("away"));
            default -> throw new Malformed(in.at("type"), "no answer is called so");
        };
    }

    private static Members type(String type) {
        return new Members().with("type", type);
    }
}
