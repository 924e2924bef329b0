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

    /** The unpacked extension among what the build leaves in that folder. */
    public Path unpacked(Path target) {
        return target.resolve(folder);
    }

    /** @param target the folder in which the build leaves the unpacked extensions */
    public Browser start(Path target, Options options) {
        return starting(unpacked(target), options);
    }
}
