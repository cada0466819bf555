package dev.talkbind.spring.actuate;

import dev.talkbind.spring.backfill.Backfill;
import dev.talkbind.spring.backfill.BackfillException;
import dev.talkbind.spring.backfill.Progress;
import dev.talkbind.spring.backfill.SetAside;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** The back-fill's part of the endpoint. */
public final class BackfillActs {
    private final Backfill backfill;

    /** The back-fill of this service. */
    public BackfillActs(Backfill backfill) {
        this.backfill = backfill;
    }

    Map<String, Object> state() {
        return Map.of("backfill", shown(backfill.progress()), "setAside", backfill.setAside());
    }

    WebEndpointResponse<Map<String, Object>> start() {
        return answer(backfill::start);
    }

    WebEndpointResponse<Map<String, Object>> stop() {
        return answer(backfill::stop);
    }

    WebEndpointResponse<Map<String, Object>> resume() {
        return answer(backfill::resume);
    }

    /** Tries rows with this key again, or all rows that are set aside. */
    int retry(@Nullable String rowId) {
        List<SetAside> rows = backfill.setAside().stream()
                .filter(row -> rowId == null || row.rowId().equals(rowId))
                .toList();
        return backfill.retry(rows);
    }

    private static WebEndpointResponse<Map<String, Object>> answer(Supplier<Progress> act) {
        try {
            return new WebEndpointResponse<>(Map.of("backfill", shown(act.get())));
        } catch (BackfillException refusal) {
            return Problem.CONFLICT.answer(String.valueOf(refusal.getMessage()));
        }
    }

    private static Map<String, Object> shown(Progress progress) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("status", progress.status());
        shown.put("advice", progress.status().advice());
        shown.put("total", progress.total());
        shown.put("done", progress.done());
        shown.put("setAside", progress.setAside());
        shown.put("perSecond", progress.perSecond());
        Duration left = progress.timeLeft();
        if (left != null) {
            shown.put("secondsLeft", left.toSeconds());
        }
        return shown;
    }
}
