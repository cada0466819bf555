package dev.talkbind.samples.service.backfill;

import dev.talkbind.samples.service.backfill.BackFill.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Starts back-fills, and says how far they are. */
@RestController
@RequestMapping("/back-fill")
class BackFillController {
    private static final Logger LOG = LoggerFactory.getLogger(BackFillController.class);

    private final BackFill backFill;
    private final BackFillSettings settings;
    private final TaskExecutor background = new SimpleAsyncTaskExecutor("back-fill-job-");

    BackFillController(BackFill backFill, BackFillSettings settings) {
        this.backFill = backFill;
        this.settings = settings;
    }

    /** Whether the last one is to be taken up, after it was killed. */
    record Order(boolean resume) {}

    private interface Work {
        Progress run() throws JobExecutionException;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void start(@RequestBody Order order) {
        if (order.resume()) {
            inBackground(backFill::resume);
        } else if (backFill.isRunning()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        } else {
            inBackground(backFill::run);
        }
    }

    @GetMapping
    Progress progress() {
        return backFill.progress();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (settings.resume()) {
            inBackground(backFill::resume);
        }
    }

    private void inBackground(Work work) {
        background.execute(() -> {
            try {
                LOG.info("back-fill: {}", work.run());
            } catch (JobExecutionException fault) {
                LOG.error("back-fill cannot run: {}", fault.getClass().getName());
            }
        });
    }
}
