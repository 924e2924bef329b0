package kith.followup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you send me the list?",
                "could you",
                "Can you help me with the 990 form?",
                "Would you mind reading my draft?",
                "Please look at my blog.",
                "Hi Ines, could you send me the list?",
                "Hi Ines! Could you send me the list?",
                "Hello could you send me the list?",
                "Dear Ines,\n\nI was wondering if you could help.",
                "Good morning. I hope you are well. Would it be possible to call you?",
                "So, any chance of a copy?",
                "Sorry to bother you, but can you tell me how?",
                "Sorry to bother you but can you tell me how?",
                "I need your help with a form.",
                "I’d love your feedback on my post.",
                "I wonder whether you have time for a call.",
                "I'm looking for a job in the county.",
                "A small favor: vote for my post.",
                "Do you know anyone who is hiring?",
                "Can I pick your brain about taxes?",
                "Check out my blog!",
                "Help!",
                "  PLEASE   help me  "
            })
    void aDraftThatBeginsWithARequestAsks(String draft) {
        assertTrue(Opening.asks(draft));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "Hi Ines,",
                "Hi Ines, I liked the part about the clerk. Could you send me the list?",
                "Thank you for the answer. About the county clerk: (your sentence here)",
                "Thank you. Could you send me the list?",
                "Thanks for your help!",
                "How did the fair go?",
                "What are you working on now?",
                "Did you ever finish the scarf?",
                "Can you believe how long that form is?",
                "Would you like my list of clerks?",
                "Please keep writing.",
                "I wonder if you know how much this helped.",
                "I needed a week for that form too.",
                "Helpful, all of it.",
                "Pleased to read this.",
                "I read my receipts aloud, as you said.",
                "You asked about the 990 form. (your sentence here)",
                "(your sentence here) Thank you for writing this.",
                "Canyons are my other love.",
                "Könntest du mir die Liste schicken?"
            })
    void whatOpensWithThanksInterestOrAnOfferAsksForNothing(String draft) {
        assertFalse(Opening.asks(draft));
    }
}
