package app.interval.study;

import app.interval.domain.ItemId;
import app.interval.domain.item.Edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Begun answers in memory.
final class FakeDrafts implements Drafts {

    private final Map<ItemId, Begun> all = new LinkedHashMap<>();

    @Override
    public void keep(Begun begun) {
        all.remove(begun.edition().id());
        all.put(begun.edition().id(), begun);
    }

    @Override
    public Optional<Begun> of(Edition edition) {
        return Optional.ofNullable(all.get(edition.id()))
                .filter(begun -> begun.edition().equals(edition));
    }

    @Override
    public Optional<Begun> last() {
        return all.values().stream().reduce((_, later) -> later);
    }

    @Override
    public void drop(ItemId item) {
        all.remove(item);
    }
}
