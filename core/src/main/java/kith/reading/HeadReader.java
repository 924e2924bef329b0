package kith.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads what a page says beside its comments; a step is a question, since each is asked of the whole page. */
final class HeadReader implements Steps {

    private final Page page;
    private final Own head;
    private final List<Pick> questions;
    private final List<Pick> elsewhere;
    private final Pick claimed;
    private final List<String> signs;
    private final List<String> answers = new ArrayList<>();
    private final boolean[] shown;
    private final String refusedAt;
    private int looked;

    /** @param any where pages of any kind say what the site file does not look for, or does not find */
    HeadReader(Site site, Site.Head any, Page page) {
        this.page = page;
        this.head = new Own(page.root(), site.listing(), "");
        questions = questions(site.head());
        elsewhere = questions(any);
        Site.Signs says = site.signs();
        claimed = says.claimed();
        signs = List.of(site.form().css(), site.form().frame(), says.closed(), says.paged(), says.refused());
        shown = new boolean[signs.size()];
        refusedAt = says.refusedAt();
        answers.add(address());
    }

    private static List<Pick> questions(Site.Head in) {
        return List.of(in.link(), in.title(), in.author(), in.authorLink(), in.published(), in.home(), in.post());
    }

    /** What else a page shows is not asked where something is being sent off: the page waits for that. */
    void atForm() {
        shown[0] = true;
        looked = signs.size();
    }

    /** Known from the start, since no comment can be read without it. */
    String link() {
        return Links.clean(answers.get(0));
    }

    /** Asked of the whole page: where an editor stands open over another thread, only the comments tell which this is. */
    private String address() {
        String told = questions.get(0).from(page.root());
        String canonical = elsewhere.get(0).from(page.root());
        boolean byHead = told.isEmpty() || told.equals(canonical);
        return !byHead ? told : isLeftBehind(Links.bare(canonical), page) ? "" : canonical;
    }

    /** Whether a canonical link is that of the page which was loaded, and scripts have gone on to another since. */
    private static boolean isLeftBehind(String canonical, Page page) {
        String here = Links.bare(page.url());
        boolean within = here.startsWith(canonical) && canonical.indexOf('/') > 0;
        return !within && !here.equals(canonical) && Links.bare(page.loaded()).startsWith(canonical);
    }

    private String answer(int question) {
        String answer = questions.get(question).from(head);
        return answer.isEmpty() ? elsewhere.get(question).from(head) : answer;
    }

    @Override
    public boolean next() {
        if (answers.size() < questions.size()) {
            answers.add(answer(answers.size()));
        } else if (answers.size() == questions.size()) {
            answers.add(claimed.from(head));
        } else if (looked < signs.size()) {
            shown[looked] = page.root().first(signs.get(looked)) != null;
            looked++;
        } else {
            return false;
        }
        return true;
    }

    String title() {
        return answers.get(1);
    }

    Byline author() {
        return new Byline(answers.get(2), Links.clean(answers.get(3)));
    }

    String published() {
        return answers.get(4);
    }

    /** Only an address on the page's own host: nobody declares another's place to be theirs. */
    String home() {
        String home = Links.clean(answers.get(5));
        return Links.sameHost(home, page.url()) ? home : Links.origin(page.url());
    }

    String post() {
        return answers.get(6);
    }

    int claimed() {
        return Plain.leadingNumber(answers.get(7));
    }

    boolean form() {
        return shown[0];
    }

    boolean framed() {
        return shown[1];
    }

    boolean closed() {
        return !form() && shown[2];
    }

    boolean paged() {
        return shown[3];
    }

    boolean refused() {
        return shown[4] && Links.path(page.url()).endsWith(refusedAt);
    }
}
