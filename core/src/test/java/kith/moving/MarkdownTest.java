package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.people.Forget;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Trail;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/** Read by commonmark-java. */
class MarkdownTest {
    private static final Parser PARSER = Parser.builder().build();

    @Test
    void aFileTellsOfOnePersonWithDaysAndAddresses() {
        Markdown.File file = Markdown.files(Ines.memory(), Ines::say, 60).next();
        assertEquals("Ines.md", file.name());
        assertEquals("""
            # Ines

            - <https://ines.example/>
            - <https://forum.example/u/ines>

            [Double-entry socks](<https://ines.example/socks/#comment-2>)

            > I sat with it for a week.

            ## Why, in my words

            Clear about forms; kind.

            ## My note

            Two children.\040\040
            Lives in Porto.

            ## Where to write

            ines@ines.example\s\s
            https\\://ines.example/contact/

            ## Knows

            the 990 form

            ## Tags

            wool, forms, long ones

            ## How I know them

            We share an interest

            ## Belongs to

            My hobby

            ## What we said

            ### [Double-entry socks](<https://ines.example/socks/>)

            [2026-11-19](<https://ines.example/socks/#comment-12>) · Me

            > How did you learn it?

            [2026-11-19](<https://ines.example/socks/#comment-13>) · Ines

            > From a \\*clerk\\*.\040\040
            > Ask one.

            ## Kept for Ines

            2026-11-19 · [Clerks who help](<https://wg.example/clerks/>)

            ## My drafts

            2026-11-19 · [Double-entry socks](<https://ines.example/socks/>)

            > Thank you, Ines.
            """, file.text());
    }

    /** What is in a document beside words. */
    private static final class Found extends AbstractVisitor {
        private final List<String> markup = new ArrayList<>();
        private final Set<String> links = new HashSet<>();
        private final StringBuilder text = new StringBuilder();

        private static Found in(String markdown) {
            Found found = new Found();
            PARSER.parse(markdown).accept(found);
            return found;
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral()).append(' ');
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        private void none(Node node) {
            markup.add(node.toString());
        }

        @Override
        public void visit(Code node) {
            none(node);
        }

        @Override
        public void visit(Emphasis node) {
            none(node);
        }

        @Override
        public void visit(StrongEmphasis node) {
            none(node);
        }

        @Override
        public void visit(FencedCodeBlock node) {
            none(node);
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            none(node);
        }

        @Override
        public void visit(HtmlBlock node) {
            none(node);
        }

        @Override
        public void visit(HtmlInline node) {
            none(node);
        }

        @Override
        public void visit(Image node) {
            none(node);
        }

        @Override
        public void visit(OrderedList node) {
            none(node);
        }

        @Override
        public void visit(ThematicBreak node) {
            none(node);
        }

        @Override
        public void visit(LinkReferenceDefinition node) {
            none(node);
        }
    }

    @Test
    void nothingThatAnybodyWroteBecomesMarkupOrALink() {
        for (long seed = 0; seed < 2_000; seed++) {
            Memory memory = new AnyLife(seed).memory();
            Set<String> known = links(memory);
            String where = "seed " + seed + "\n";
            Markdown.files(memory, AnyLife::say, 0).forEachRemaining(file -> {
                Found found = Found.in(file.text());
                assertEquals(List.of(), found.markup, where + file.text());
                found.links.removeAll(known);
                assertEquals(Set.of(), found.links, where + file.text());
            });
        }
    }

    private static Set<String> links(Memory memory) {
        Set<String> links = new HashSet<>();
        memory.people().forEach(person -> links.add(Uri.of(person.link())));
        memory.people().forEach(person -> links.add(Uri.of(person.quote().link())));
        memory.handles(handle -> true).forEach(handle -> links.add(Uri.of(handle.link())));
        memory.turns(turn -> true).forEach(turn -> links.add(Uri.of(turn.link())));
        memory.conversations().forEach(conversation -> links.add(Uri.of(conversation.id())));
        memory.sightings().forEach(sighting -> links.add(Uri.of(sighting.id())));
        memory.shelf().forEach(kept -> links.add(Uri.of(kept.link())));
        memory.cards().forEach(card -> links.add(Uri.of(card.idea().conversation())));
        return links;
    }

    @Test
    void anotherReaderShowsTheWordsAsTheyWereWritten() {
        for (long seed = 0; seed < 2_000; seed++) {
            Memory memory = new AnyLife(seed).memory();
            List<Person> people = new Slices(memory).people();
            List<Markdown.File> files = new ArrayList<>();
            Markdown.files(memory, AnyLife::say, 0).forEachRemaining(files::add);
            assertEquals(people.size(), files.size());
            for (int i = 0; i < files.size(); i++) {
                Person person = people.get(i);
                String shown = seen(files.get(i).text());
                List<String> texts = new ArrayList<>(List.of(
                        person.name(),
                        person.why(),
                        person.note(),
                        person.quote().text()));
                Trail.with(memory, person).forEach(trail -> {
                    texts.add(trail.conversation().title());
                    trail.turns().forEach(turn -> texts.add(turn.text()));
                });
                for (String text : texts) {
                    assertTrue(shown.contains(Expected.seen(text)), "seed " + seed + ": " + text + "\n" + shown);
                }
            }
        }
    }

    private static String seen(String markdown) {
        return Expected.seen(Found.in(markdown).text.toString());
    }

    @Test
    void aTextReadAsTextHasItsLines() {
        String block = MarkdownText.block("one\ntwo\n\nthree", "> ");
        assertEquals("> one  \n> two\n>\n> three\n\n", block);
        String shown = TextContentRenderer.builder().build().render(PARSER.parse(block));
        assertTrue(shown.contains("one\ntwo"), shown);
    }

    @Test
    void whoeverIsForgottenHasNoFileAndIsInNobodyElses() {
        Memory memory = Ines.memory();
        List<Markdown.File> before = new ArrayList<>();
        Markdown.files(memory, Ines::say, 60).forEachRemaining(before::add);
        assertEquals(2, before.size());
        assertFalse(before.getFirst().text().contains("Mara"), before.getFirst().text());
        Memory after = memory.apply(Forget.person(memory, "name:x|mara"));
        Markdown.files(after, Ines::say, 60).forEachRemaining(file -> {
            assertEquals("Ines.md", file.name());
            assertFalse(file.text().contains("Mara"), file.text());
        });
    }
}
