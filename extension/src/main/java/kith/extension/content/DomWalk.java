package kith.extension.content;

import java.util.ArrayList;
import java.util.List;
import kith.reading.Markup;
import kith.reading.Steps;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.xml.Node;

/** Goes through what is below an element. It keeps what it is inside of, since an element that has left knows no parent. */
final class DomWalk implements Steps {
    private final List<DomMarkup> open = new ArrayList<>();
    private final Markup.Walk walk;
    private @Nullable Node ahead;

    DomWalk(Node root, Markup.Walk walk) {
        this.walk = walk;
        this.ahead = Untouched.firstChild(root);
    }

    @Override
    public boolean next() {
        Node node = ahead;
        if (node == null) {
            if (open.isEmpty()) {
                return false;
            }
            DomMarkup left = open.remove(open.size() - 1);
            walk.leave(left);
            ahead = Untouched.nextSibling(left.node());
            return true;
        }
        ahead = Untouched.nextSibling(node);
        int type = Untouched.type(node);
        if (type == Node.ELEMENT_NODE) {
            DomMarkup below = DomMarkup.element(node);
            if (walk.enter(below)) {
                open.add(below);
                ahead = Untouched.firstChild(node);
            }
        } else if (type == Node.TEXT_NODE || type == Node.CDATA_SECTION_NODE) {
            walk.text(String.valueOf(node.getNodeValue()));
        }
        return true;
    }
}
