package kith.followup;

import java.util.List;

/** German phrases, as {@link Opening} and {@link Requests} use the English ones. */
final class GermanRequests {
    static final List<String> GREETINGS = Phrases.of(
            "hallo|liebe|lieber|liebes|guten tag|guten morgen|guten abend|servus|moin|grüß dich|grüezi|sehr geehrte|sehr geehrter");

    static final List<String> COURTESIES = Phrases.of("""
            ich hoffe|hoffentlich|es geht dir gut|dir geht es gut|wie geht es dir|wie geht's|wie geht es ihnen|mein name ist|ich heiße|ich bin ein|
            ich bin eine|ich bin neu|du kennst mich nicht|sie kennen mich nicht|frohes neues|schöne grüße|
            ich weiß du hast viel zu tun""");

    static final List<String> FILLERS = Phrases.of("""
            also|und|aber|nun|ja|nur kurz|kurz|übrigens|entschuldige|entschuldigung|entschuldige die störung|verzeih|
            kurze frage|eine frage|eine kurze frage|eine kleine frage|ich habe eine frage|ich hätte eine frage|
            wenn du zeit hast|wenn du kannst|wenn du magst|wenn es geht|falls du zeit hast|falls möglich|
            wenn es dir nichts ausmacht""");

    static final List<String> NO_NAMES = Phrases.of("""
            danke|vielen dank|herzlichen dank|danke schön|ja|nein|klar|stimmt|genau|schön|toll|super|wunderbar|
            großartig|spannend|interessant|glückwunsch|gratuliere""");

    static final List<String> ASKS = Phrases.of("""
            kannst du|könntest du|können sie|könnten sie|könnt ihr|könntet ihr|würdest du|würden sie|würdet ihr|
            magst du mir|möchtest du mir|hilfst du|hilf|hilf mir|schick mir|schicke mir|schicken sie mir|gib mir|
            sag mir|sagen sie mir|zeig mir|empfiehl mir|stell mich|bitte|darf ich dich um|darf ich sie um|
            dürfte ich dich um|kann ich dich um|könnte ich dich um|darf ich um|kann ich dein|könnte ich dein|
            kann ich mir|könnte ich mir|kann jemand|könnte jemand|weiß jemand|hat jemand|kennt jemand|
            kennst du jemanden|hast du zeit|hättest du zeit|hast du eine minute|hättest du eine minute|
            hast du einen moment|hast du tipps|hast du einen tipp|hättest du einen tipp|wärst du bereit|
            wärst du so|wäre es möglich|ist es möglich|wäre es in ordnung wenn ich|besteht die möglichkeit|
            gibt es die möglichkeit|ich brauche|ich bräuchte|ich benötige|ich suche|auf der suche nach|suche|
            ich möchte dich bitten|ich möchte sie bitten|ich wollte dich bitten|ich würde dich bitten|
            ich bitte dich|ich bitte sie|ich bitte um|ich hätte eine bitte|ich habe eine bitte|eine bitte|
            eine kleine bitte|ich wollte fragen ob du mir|ich wollte dich fragen ob du mir|
            ich wollte fragen ob du kannst|ich möchte fragen ob du mir|ich würde mich freuen wenn du|
            ich wäre dir dankbar|ich wäre dankbar|ich wäre froh wenn du|es wäre schön wenn du|es wäre toll wenn du|
            es wäre nett wenn du|es wäre super wenn du|kannst du vielleicht|vielleicht kannst du|
            vielleicht könntest du|lies mein|lies meinen|schau dir mein|schau dir meinen|schau mal auf mein|
            besuche mein|besuch mein|abonniere|abonnier|folge mir|folg mir|stimm für|stimme für|unterschreib|
            unterschreibe|melde dich bei mir|melde dich wenn|melden sie sich|ruf mich an|rufen sie mich an|
            danke im voraus|vielen dank im voraus|schon mal danke""");

    static final List<String> KIND = Phrases.of("""
            kannst du dir vorstellen|könntest du dir vorstellen|kannst du dich erinnern|kannst du glauben|
            können sie sich vorstellen|würdest du gern|würdest du gerne|würdest du sagen|würdest du noch einmal|
            würdest du wieder|bitte lass dir zeit|bitte mach weiter|bitte schreib weiter|bitte weiter so|
            bitte grüß|bitte grüße|bitte nimm dir zeit|bitte fühl dich|bitte schön|bitte sehr|bitte keine eile|
            bitte mach dir keine|es wäre schön wenn du magst|hilf dir""");

    private GermanRequests() {}
}
