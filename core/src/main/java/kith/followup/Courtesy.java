package kith.followup;

/**
 * What I gave a person and asked of them (FOLLOWUP 1.3).
 *
 * @param addressed how often I wrote to them, comments that address nobody left out
 * @param commentsSince such comments of mine since they last wrote to me
 * @param commentAnswered whether they ever wrote to me after one
 * @param commentDays days since the last such comment; infinite where there is none
 * @param balance what I gave (thanks, links, helpful answers, offers) less what I asked for
 * @param gaveSinceHelp whether I gave something since they last helped me
 */
public record Courtesy(
        int addressed,
        int commentsSince,
        boolean commentAnswered,
        double commentDays,
        int balance,
        boolean gaveSinceHelp) {

    static Courtesy of(Log log, long now) {
        int addressed = 0;
        int commentsSince = 0;
        boolean commentAnswered = false;
        double commentDays = Double.POSITIVE_INFINITY;
        int balance = 0;
        boolean gave = false;
        for (int i = 0; i < log.size(); i++) {
            Act act = log.act(i);
            addressed += act.addressed() ? 1 : 0;
            balance += act.gives() ? 1 : 0;
            balance -= act == Act.I_REQUESTED ? 1 : 0;
            gave = act.gives() || (gave && act != Act.THEY_HELPED);
            if (act == Act.I_COMMENTED) {
                commentsSince++;
                commentDays = Math.max(0L, now - log.second(i)) / Tally.DAY_SECONDS;
            }
            commentAnswered |= act.theirs() && commentsSince > 0;
            commentsSince = act.theirs() ? 0 : commentsSince;
        }
        return new Courtesy(addressed, commentsSince, commentAnswered, commentDays, balance, gave);
    }
}
