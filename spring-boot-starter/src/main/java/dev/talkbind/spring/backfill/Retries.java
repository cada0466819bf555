package dev.talkbind.spring.backfill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;

/** Tries to send rows again that were set aside. */
final class Retries {
    private static final int MOST = 100;

    private final Pages pages;
    private final ConversionService keys = DefaultConversionService.getSharedInstance();

    Retries(Pages pages) {
        this.pages = pages;
    }

    void demandKinds() {
        pages.kinds().all();
    }

    List<SetAside> list(int most) {
        return pages.setAside().list(most);
    }

    int retry(Collection<SetAside> rows) {
        Map<String, List<SetAside>> byEntity = new TreeMap<>();
        rows.forEach(row -> byEntity.computeIfAbsent(row.entity(), entity -> new ArrayList<>())
                .add(row));
        int sent = 0;
        for (Map.Entry<String, List<SetAside>> each : byEntity.entrySet()) {
            Kind kind = pages.kinds().named(each.getKey());
            sent += kind == null ? 0 : retry(kind, each.getValue()); // null: the entity no longer exists
        }
        return sent;
    }

    private int retry(Kind kind, List<SetAside> rows) {
        int sent = 0;
        for (int from = 0; from < rows.size(); from += MOST) {
            List<Object> some = new ArrayList<>();
            rows.subList(from, Math.min(rows.size(), from + MOST)).forEach(row -> some.add(key(kind, row.rowId())));
            sent += some.size() - pages.send(kind, some, () -> true);
        }
        return sent;
    }

    private Object key(Kind kind, String text) {
        return Objects.requireNonNull(keys.convert(text, kind.idType()));
    }
}
