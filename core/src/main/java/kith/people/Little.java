package kith.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The little words of a few languages, which tell nothing by themselves.
 *
 * <p>Languages share some ("die", "war", "also"), so a text's own are those of the language of which it has the most; English
 * where that is not clear, and where its language has no list.
 */
public final class Little {
    private static final Set<String> ENGLISH =
            words("a an the and or but nor so yet if then than as at by for from in into"
                    + " of off on onto out over per to under up via with about above after again against all almost also although"
                    + " always am among any anybody anyone anything are around ask asked away back be because been before behind"
                    + " being below best better between both came can cannot come could day days did do does doing done down"
                    + " during each either else enough ever every everybody everyone everything far few find first found get"
                    + " gets give go goes going good got great had has have having he hello her here hers him his hope how i i'd"
                    + " i'll i'm i've is it it's its itself just keep kind knew know known last later least less let like little"
                    + " long look made make makes many may maybe me mean might mine more most much must my myself name need never"
                    + " new next nice no nobody none not nothing now often old once one only other others our ours own part"
                    + " people perhaps post put quite rather read really said same saw say says see seem seems seen several shall"
                    + " she should since some somebody someone something sometimes soon still such sure take tell thank thanks"
                    + " that that's their them themselves there these they thing things think this those though thought through"
                    + " time times too took try two three until us use used very want was way we week weeks well went were what"
                    + " when where whether which while who whole whom whose why will wish within without word words work would"
                    + " write writes written wrote year years yes you you're your yours yourself learn learned month months today"
                    + " tomorrow yesterday confused comment comments");

    private static final Set<String> GERMAN = words(
            "aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beide beiden beim bin"
                    + " bis bisher bist bitte brauche braucht bringt da dabei dadurch dafür dagegen daher dahin damals damit danach"
                    + " daneben danke dann daran darauf daraus darf darin darüber darum darunter das dass davon davor dazu dein deine"
                    + " deinem deinen deiner dem den denen denn dennoch der deren des deshalb dessen dich die dies diese diesem diesen"
                    + " dieser dieses dir doch dort du durch dürfen eben eigentlich ein eine einem einen einer eines einfach einige"
                    + " einigen einmal er erst erste ersten es etwa etwas euch euer eure für fragen frage fragte ganz gar gab geben"
                    + " gegen gehen geht gelernt gemacht genau gern gerne gesagt geschrieben gestern gewesen gibt gibt's ging gleich"
                    + " gut gute guten guter habe haben hast hat hatte hatten hätte hätten hallo her heute hier hin hinter ich ihm ihn"
                    + " ihnen ihr ihre ihrem ihren ihrer immer in ins ist ja jahr jahre jahren jede jedem jeden jeder jedes jedoch"
                    + " jemand jetzt kam kann kannst kaum kein keine keinem keinen keiner kleine kleinen kommen kommt können könnte"
                    + " könnten konnte konnten leute lieber macht machen machte mal man manche mehr mein meine meinem meinen meiner"
                    + " meistens mich mir mit möchte möglich monat monate morgen muss müssen musste mussten nach nachdem natürlich"
                    + " neben nehmen nein neu neue neuen nicht nichts nie niemand noch nun nur ob oben oder oft ohne schon schön"
                    + " schreiben schreibt schrieb sehr seid sein seine seinem seinen seiner seit selbst sich sie sieht sind so sogar"
                    + " solche sollen sollte sollten sonst tag tage tagen toll über überhaupt um und uns unser unsere unserem unseren"
                    + " unter viel viele vielen vielleicht vom von vor wann war waren warum was weg wegen weil weiß weiter welche"
                    + " welchen welcher welches wenig wenige weniger wenn wer werde werden wie wieder will wir wird wirklich wo woche"
                    + " wochen woher wohl wollen wollte wollten worden wurde wurden würde würden zeit ziemlich zu zum zur zusammen"
                    + " zwar zwei zwischen kommentar kommentare beitrag");

    private static final Set<String> ARABIC = words(
            "من في على إلى عن مع أن إن أو ثم لا لم لن ما ماذا هل هذا هذه ذلك تلك هؤلاء الذي التي الذين كل بعض غير بين بعد قبل"
                    + " عند عندي عندك عنده عندنا لدي لديك كان كانت كانوا كنت كنا يكون تكون ليس ليست قد فقط أيضا جدا كثيرا قليلا هنا هناك"
                    + " الآن اليوم أمس غدا حين حتى حيث كما لكن ولكن لأن لأنه لأنها كيف متى أين لماذا لو إذا أنا أنت أنتم نحن هو هي هم"
                    + " هما له لها لهم لنا لك لي به بها فيه فيها منه منها عليه عليها إليه إليها عنه عنها معه معها وهو وهي وفي ومن وعلى"
                    + " وإلى وما ولا وقد وكان وكانت شكرا نعم أكثر أقل أول آخر أخرى مرة مرات شيء أشياء الناس أحد واحد واحدة سنة سنوات شهر"
                    + " أسبوع يوم أيام وقت قال قالت قلت كتب كتبت أكتب أعرف عرفت أريد أردت يمكن تعليق تعليقات");

    /** One such word may be chance, or a word of another language half typed: "ins" for "instructions". */
    private static final int CLEAR = 2;

    private Little() {}

    /**
     * The little words of the language in which these are.
     *
     * @param words in lower case
     */
    public static Set<String> of(List<String> words) {
        Set<String> best = ENGLISH;
        long most = count(ENGLISH, words);
        for (Set<String> language : List.of(GERMAN, ARABIC)) {
            long found = count(language, words);
            if (found > most && found >= CLEAR) {
                best = language;
                most = found;
            }
        }
        return best;
    }

    private static long count(Set<String> language, List<String> words) {
        return words.stream().filter(language::contains).count();
    }

    /** Arabic's small signs above and below letters, with or without which a word is the same. */
    static boolean isVowelSign(char c) {
        return c >= '\u064B' && c <= '\u0652';
    }

    /** Without them. */
    static String bare(String word) {
        boolean none = word.chars().noneMatch(c -> isVowelSign((char) c));
        if (none) {
            return word;
        }
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!isVowelSign(word.charAt(i))) {
                bare.append(word.charAt(i));
            }
        }
        return bare.toString();
    }

    static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        int from = 0;
        for (int i = list.indexOf(' '); i >= 0; i = list.indexOf(' ', from)) {
            words.add(list.substring(from, i));
            from = i + 1;
        }
        words.add(list.substring(from));
        return words;
    }
}
