package kith.moving;

import java.util.ArrayList;
import java.util.List;
import kith.people.LookAway;
import kith.people.Newcomer;
import kith.reading.Links;
import kith.reading.Plain;

/**
 * Lists of blogs: OPML 1 and 2 (opml.org), as feed readers write them.
 *
 * <p>Such a list says which blogs I read and not who writes them. So each blog stands for whoever writes it, under the
 * blog's own title and with its address; I choose those whom I would like to remember, and may say what they are called. The
 * folders in which I put a blog are tags. A blog of which only the feed is named has the feed for its address.
 */
final class OpmlFile {
    private final Xml xml;
    private final List<Newcomer> found = new ArrayList<>();
    private final List<ImportTrouble> passedOver = new ArrayList<>();

    /** The folders around what is read, by how deep they stand; "" for what is none. */
    private final List<String> around = new ArrayList<>();

    private int records;

    private OpmlFile(String text) {
        this.xml = new Xml(text);
    }

    /** Everybody who writes a blog in the list; a {@link Refusal} for what does not hold together. */
    static Imported read(String text) {
        OpmlFile file = new OpmlFile(text);
        file.read();
        return Imported.of(Imported.Source.BLOGS, file.found, file.passedOver);
    }

    private void read() {
        Xml.Tag root = xml.next();
        if (root == null || !Plain.lower(root.name()).equals("opml")) {
            throw xml.refusal(root == null ? ImportTrouble.What.NOT_XML : ImportTrouble.What.OTHER_XML);
        }
        around.add("");
        for (Xml.Tag tag = xml.next(); tag != null; tag = xml.next()) {
            while (around.size() > xml.depth()) {
                around.removeLast();
            }
            boolean outline = Plain.lower(tag.name()).equals("outline");
            around.add(outline ? outline(tag) : "");
        }
    }

    /** Reads an outline, and gives the folder that it is: "" for a blog. */
    private String outline(Xml.Tag tag) {
        String link = first(tag.attribute("htmlurl"), first(tag.attribute("url"), tag.attribute("xmlurl")));
        String title = first(tag.attribute("title"), tag.attribute("text"));
        if (link.isBlank() || Plain.lower(tag.attribute("type")).equals("include")) {
            return title;
        }
        if (++records > ImportFile.MOST_RECORDS) {
            throw new Refusal(ImportTrouble.What.TOO_MANY, xml.line(), records);
        }
        blog(title, link, tags(tag.attribute("category")));
        return "";
    }

    private void blog(String title, String link, List<String> tags) {
        String web = Links.clean(
                link.startsWith("feed:http")
                        ? link.substring(5)
                        : link.startsWith("feed://") ? "http" + link.substring(4) : link);
        String name = first(Newcomer.name(title), Newcomer.name(LookAway.host(web)));
        if (web.isEmpty() || name.isEmpty()) {
            ImportTrouble.What what = web.isEmpty() ? ImportTrouble.What.NO_LINK : ImportTrouble.What.NO_NAME;
            passedOver.add(new ImportTrouble(what, xml.line(), records));
        } else {
            found.add(new Newcomer(name, true, List.of(web), "", "", "", tags));
        }
    }

    /** The folders around, and categories: {@code "/Crafts/Knitting,wool" -> ["Knitting", "wool"]} */
    private List<String> tags(String category) {
        List<String> tags = new ArrayList<>();
        for (String folder : around) {
            if (!folder.isBlank()) {
                tags.add(folder);
            }
        }
        for (String each : Plain.parts(category, ',')) {
            tags.add(each.substring(each.lastIndexOf('/') + 1));
        }
        return tags;
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
