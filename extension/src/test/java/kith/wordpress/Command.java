package kith.wordpress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program, run to its end. */
final class Command {
    private Command() {}

    /** What it said on standard output; what it says on standard error is shown only if it fails. */
    static String run(Path folder, String hint, List<String> command) {
        try {
            Path said = Files.createTempFile("kith-", ".err");
            try {
                Process process = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(said.toFile())
                        .start();
                process.getOutputStream().close();
                String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    String complaint = Files.readString(said, StandardCharsets.UTF_8);
                    throw new WordPressFailure(hint + "\n" + (complaint.isBlank() ? answer : complaint).strip());
                }
                return answer;
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new WordPressFailure(hint + "\n" + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WordPressFailure("Interrupted while " + command.getFirst() + " ran", e);
        }
    }
}
