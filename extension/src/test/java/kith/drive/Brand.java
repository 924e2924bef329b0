package kith.drive;

import java.nio.file.Path;

/** The browsers that Kith is made for, each with a folder of its own beside the other's. */
public enum Brand {
    CHROMIUM("chromium") {
        @Override
        Browser starting(Path unpacked, Options options) {
            return Chromium.start(unpacked, options);
        }
    },
    FIREFOX("firefox") {
        @Override
        Browser starting(Path unpacked, Options options) {
            return Firefox.start(unpacked, options);
        }
    };

    private final String folder;

    Brand(String folder) {
        this.folder = folder;
    }

    abstract Browser starting(Path unpacked, Options options);

    /** @param target the folder in which the build leaves the unpacked extensions */
    public Browser start(Path target, Options options) {
        return starting(target.resolve(folder), options);
    }
}
