package kith.drive;

/** Programs that this one started. */
final class Children {
    private Children() {}

    /** Whoever stops us in the middle (Ctrl-C in a terminal) must not leave a browser behind. */
    static Process tied(Process child) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            child.descendants().forEach(ProcessHandle::destroyForcibly);
            child.destroyForcibly();
        }));
        return child;
    }
}
