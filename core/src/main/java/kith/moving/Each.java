package kith.moving;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** One thing after another, each made when it is asked for: a page may pause between two, say how far it is, or stop. */
final class Each<F, T> implements Iterator<T> {
    private final Iterator<F> from;
    private final Function<F, T> make;

    Each(List<F> from, Function<F, T> make) {
        this.from = from.iterator();
        this.make = make;
    }

    @Override
    public boolean hasNext() {
        return from.hasNext();
    }

    @Override
    public T next() {
        return make.apply(from.next());
    }
}
