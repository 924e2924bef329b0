package kith.extension.page;

import kith.moving.Wording;

/** The words of exports, which are those of a person's page. */
final class ExportWords implements Wording {
    @Override
    public String say(Word word, String name) {
        return switch (word) {
            case SOMEBODY -> Words.say("somebody");
            case ME -> Words.say("exportMe");
            case WHY -> Words.say("whyInMyWords");
            case NOTE -> Words.say("myNote");
            case KNOWS -> Words.say("lineKnows");
            case LEARN -> Words.say("lineLearn");
            case HELP -> Words.say("lineHelp");
            case REACH -> Words.say("lineReach");
            case TAGS -> Words.say("lineTags");
            case CLOSE -> Words.say("lineClose");
            case BONDS -> Words.say("howIKnowThem");
            case SHARES_AN_INTEREST -> Words.say("bondSharesInterest");
            case WORKED_WITH -> Words.say("bondWorkedWith");
            case PAST_CLIENT -> Words.say("bondPastClient");
            case MET_OFFLINE -> Words.say("bondMetOffline");
            case CONTEXT -> Words.say("belongsTo");
            case HOBBY -> Words.say("contextHobby");
            case FIELD -> Words.say("contextField");
            case OTHER -> Words.say("contextOther");
            case SAID -> Words.say("whatWeSaid");
            case SEEN -> Words.say("seenFrom", name);
            case KEPT -> Words.say("keptForName", name);
            case DRAFTS -> Words.say("myDrafts");
            case NAME -> Words.say("exportName");
            case LINK -> Words.say("exportLink");
            case SINCE -> Words.say("exportSince");
        };
    }
}
