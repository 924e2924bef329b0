package kith.reading;

/** A text that is written in steps. */
interface Writing extends Steps {

    /** What was written since this was asked last. */
    String written();
}
