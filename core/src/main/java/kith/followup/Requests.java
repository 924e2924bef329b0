package kith.followup;

import java.util.List;

/**
 * Phrases by which a sentence asks for something, as {@link Opening} uses them: the English ones, and those of other
 * languages beside them, for they are hardly ever alike.
 *
 * <p>Where a phrase that asks and a kind one both fit, the longer decides: "would you" asks, "would you like" offers, "would you
 * like to buy" asks again.
 */
final class Requests {
    /** A sentence that begins so asks for something. */
    private static final List<String> ASKS = Phrases.of("""
            could you|can you|would you|could u|can u|would u|will u|might you be able|do you mind|please|pls|plz|
            will you help|will you send|will you give|will you read|will you look|will you check|will you review|
            will you share|will you introduce|will you recommend|will you lend|will you vote|will you sign|
            will you forward|will you consider|will you do me|will you let me|will you put me|
            kindly send|kindly check|kindly visit|kindly reply|kindly let|kindly help|
            are you hiring|are you able to|are you willing|are you free|are you available|is it possible|
            would it be possible|would it be ok|would it be okay|would it be alright|would it be all right|
            is it ok if|is it okay if|is it alright if|is it all right if|is there any way|is there any chance|
            is there a chance|any chance|any way you|do you have time|do you have a minute|do you have a moment|
            do you have any tips|do you have any advice|do you have a copy|do you have a link|do you have the link|
            have you got a minute|have you got a moment|have you got time|got a minute|got a moment|got time|
            do you know anyone|do you know anybody|do you know someone|do you know somebody|
            does anyone know|does anybody know|does anyone have|does anybody have|can anyone|could anyone|
            can anybody|could anybody|can someone|could someone|can somebody|could somebody|anyone know|
            can i have|could i have|may i have|might i have|can i get|could i get|can i borrow|could i borrow|
            may i borrow|can i use|could i use|may i use|can i call you|could i call you|may i call you|
            can i send you my|could i send you my|may i send you my|
            can we talk|could we talk|can we meet|could we meet|can we have a call|could we have a call|
            can we schedule|could we schedule|can we set up|could we set up|let's schedule|let's hop on|
            can i pick your brain|could i pick your brain|may i pick your brain|i would love to pick your brain|
            i'd love to pick your brain|i would like to pick your brain|i'd like to pick your brain|
            i need your|i need you to|i need help|i need some help|i need advice|i need some advice|
            i need a favour|i need a favor|i need someone|i need somebody|i need a job|i need a hand|
            i need information|i need a contact|i need a copy|i need a link|i need the link|i need a reference|
            i need an introduction|i need a recommendation|i need feedback|i need some feedback|i need to know|
            i need to borrow|need help|need some help|need a favour|need a favor|need advice|need your|
            i want you to|i want your|i would like you to|i'd like you to|i would like your|i'd like your|
            i would love your|i'd love your|would love your|i would love to get your|i'd love to get your|
            i would love to hear your thoughts on my|i'd love to hear your thoughts on my|
            i would appreciate your|i'd appreciate your|i would appreciate any|i'd appreciate any|
            i would be grateful for|i'd be grateful for|thanks in advance|thank you in advance|
            i am looking for|i'm looking for|looking for|i have a favour|i have a favor|i have a request|
            a favour to ask|a favor to ask|a small favour to ask|a small favor to ask|i was told you can|
            i was told you could|maybe you can|maybe you could|perhaps you can|perhaps you could|
            i hope you can help|i hope you could help|i hope you can tell|i hope you can send|
            i hope you can give|i hope you can point|hope you can help|hoping you can help|
            let me know if you can|let me know if you could|any tips|any advice|any pointers|
            any recommendations|any feedback|any help|any idea how|any ideas how|
            help me|help us|help with my|send me|give me|lend me|hire me|introduce me|connect me|put me in touch|
            point me|recommend me|e mail me|email me|message me|call me back|call me when|contact me|
            get back to me|check out my|have a look at my|take a look at my|look at my|read my|visit my|buy my|
            try my|support my|join my|share my post|share my link|subscribe to|donate to|sign my|sign up for my|
            follow me on|follow my|vote for|click here|click on|would you like to buy|would you like to support|
            would you like to subscribe|would you like to read my|would you like to visit my|
            would you like to help|would you care to look at my|could i trouble you|can i trouble you|
            may i trouble you|mind sharing|mind sending|mind reading|mind helping|mind if i|do me a|
            let me pick your brain|i could use your|i could use some help|i could use help|i could use a hand|
            what's your email|what is your email|what's your e mail|what is your e mail|what's your phone|
            what is your phone|i'm writing because i need|i am writing because i need|
            i'm reaching out because i|i am reaching out because i|i'm reaching out to ask|
            i am reaching out to ask|i was wondering if i could|i wonder if i could get|
            i wonder if i could have|i wonder if i could borrow|i wonder if i may""");

    /** Begins like a request and is none: an offer, a wonder, interest, a kindness. */
    private static final List<String> KIND = Phrases.of("""
            would you like|would you care|would you believe|would you say|would you ever|would you still|
            would you do it|would you have guessed|would you have thought|would you rather|would you call|
            can you believe|could you believe|can you imagine|could you imagine|can you guess|can you remember|
            can you see the|could you see the|can you hear the|could you hear the|can you still|could you still|
            could you ever|can you tell i|could you tell i|do you mind the|is it possible that|
            please accept|please know|please keep|please do not|please don't|please feel free|please never|
            please continue|please go on|please take your time|please take care|please enjoy|please ignore|
            please forgive|please excuse|please say hello|i want you to know|i would like you to know|
            i'd like you to know|perhaps you can see|maybe you can see""");

    /** "I wonder if you could" asks; "I wonder if you know" wonders. */
    private static final List<String> WONDERING = Phrases.of("""
            i wonder if you|i wonder whether you|i was wondering if you|i was wondering whether you|
            i am wondering if you|i'm wondering if you|just wondering if you|was wondering if you|
            wondering if you|wondering whether you|i was hoping you|i'm hoping you|i am hoping you|hoping you|
            i would appreciate it if you|i'd appreciate it if you|i would be grateful if you|
            i'd be grateful if you|i would love it if you|i'd love it if you|it would be great if you|
            it'd be great if you|it would be nice if you|it would be lovely if you|it would be kind if you|
            it would mean a lot if you|it would help me if you|it would help if you|do you think you|
            is there a way you""");

    private static final List<String> FAVOURS = Phrases.of("could|can|would|might|had|have time");

    /** "I wanted to ask you for" asks for something; "I wanted to ask how it went" only asks. */
    private static final List<String> ASKING = Phrases.of("""
            can i ask|could i ask|may i ask|might i ask|i would like to ask|i'd like to ask|i want to ask|
            i wanted to ask|i just wanted to ask|i am writing to ask|i'm writing to ask|i write to ask|
            i have to ask|let me ask""");

    private static final List<String> FOR = Phrases.of("""
            for|you for|you to|if you could|if you can|if you would|if you might|if you have time|
            whether you could|whether you can|whether you would|whether you have time|a favour|a favor|
            you a favour|you a favor|a small favour|a small favor|your advice|your help""");

    /** The whole clause. */
    private static final List<String> ALONE = Phrases.of(
            "help|help needed|help wanted|a favour|a favor|a small favour|a small favor|one favour|one favor");

    private static final List<String> ALL_ASKS = Phrases.together(ASKS, GermanRequests.ASKS, ArabicRequests.ASKS);

    private static final List<String> ALL_KIND = Phrases.together(KIND, GermanRequests.KIND, ArabicRequests.KIND);

    private Requests() {}

    /** Whether a clause, in lower case and single spaces, asks for something. */
    static boolean asks(String clause) {
        String words = clause.replace(" really ", " ");
        return longest(ALL_ASKS, words).length() > longest(ALL_KIND, words).length()
                || both(WONDERING, FAVOURS, words)
                || both(ASKING, FOR, words)
                || ALONE.contains(words);
    }

    private static boolean both(List<String> first, List<String> second, String words) {
        String start = longest(first, words);
        return !start.isEmpty() && !longest(second, after(start, words)).isEmpty();
    }

    /** The longest of these that the words begin with, at a word's end; "" when none does. */
    static String longest(List<String> starts, String words) {
        String ended = words + " ";
        String longest = "";
        for (String start : starts) {
            if (start.length() > longest.length() && ended.startsWith(start + " ")) {
                longest = start;
            }
        }
        return longest;
    }

    static String after(String start, String words) {
        return words.substring(start.length()).strip();
    }
}
