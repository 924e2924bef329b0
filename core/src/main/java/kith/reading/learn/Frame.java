package kith.reading.learn;

/** Finds what holds a comment together with its answers, where comments themselves do not hold them. */
final class Frame {
    private Frame() {}

    /** The shape of these elements; {@code ""} where there is none. */
    static String of(Kind kind) {
        Sample sample = kind.sample();
        Elements page = sample.page;
        int first = kind.items().get(0);
        int i = kind.items().size() < 2 ? -1 : page.parent(kind.items().get(1));
        for (; i >= 0 && !page.isIn(first, i); i = page.parent(i)) {
            for (int number : sample.shapes.of(i)) {
                String shape = sample.shapes.shape(number);
                if (!shape.contains("[id") && isFrame(sample, shape)) {
                    return shape;
                }
            }
        }
        return "";
    }

    /** Whether every item has one of its own, and one of them holds another one. */
    private static boolean isFrame(Sample sample, String shape) {
        Elements page = sample.page;
        boolean[] frames = new boolean[page.size()];
        boolean nested = false;
        for (int k = 0; k < sample.size(); k++) {
            int frame = page.parent(sample.items.get(k));
            while (frame >= 0 && !sample.shapes.isA(frame, shape)) {
                frame = page.parent(frame);
            }
            if (frame < 0 || frames[frame]) {
                return false;
            }
            frames[frame] = true;
            for (int i = page.parent(frame); i >= 0 && !nested; i = page.parent(i)) {
                nested = frames[i];
            }
        }
        return nested;
    }
}
