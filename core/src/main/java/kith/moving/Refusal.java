package kith.moving;

/** Ends the reading of a file, deep inside; caught where the file was opened. */
final class Refusal extends RuntimeException {
    private final ImportTrouble trouble;

    Refusal(ImportTrouble.What what, int line, int record) {
        super(what.name());
        this.trouble = new ImportTrouble(what, line, record);
    }

    ImportTrouble trouble() {
        return trouble;
    }
}
