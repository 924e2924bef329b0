package kith.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private final Anything any = new Anything(2);

    private final List<Supplier<Answer>> kinds = List.of(
            () -> new Answer.Done(any.change(true)),
            () -> new Answer.Refused(any.text()),
            () -> new Answer.Looked(
                    any.one(Answer.Access.values()),
                    any.page(),
                    any.some(any::text),
                    any.one(Answer.Storage.values()),
                    any.text()));

    @Test
    void anyAnswerComesBackAsItWasWritten() {
        for (Supplier<Answer> kind : kinds) {
            for (int i = 0; i < 300; i++) {
                Answer answer = kind.get();
                assertEquals(answer, Answers.read(Answers.write(answer)));
            }
        }
    }

    @Test
    void everyKindOfAnswerIsTried() {
        Set<Class<?>> tried = kinds.stream().map(kind -> kind.get().getClass()).collect(Collectors.toSet());
        assertEquals(Set.of(Answer.class.getPermittedSubclasses()), tried);
    }

    @Test
    void anAnswerLongerThanAnyReportIsRead() {
        Answer answer = new Answer.Done(LongTexts.change());
        assertEquals(answer, Answers.read(Answers.write(answer)));
    }
}
