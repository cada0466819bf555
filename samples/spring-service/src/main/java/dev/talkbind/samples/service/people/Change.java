package dev.talkbind.samples.service.people;

import jakarta.validation.groups.Default;
import org.springframework.dao.OptimisticLockingFailureException;

/** What must hold where something is changed that others may have changed meanwhile: the version that was read comes back. */
interface Change extends Default {

    /**
     * Nothing where the version that was read is the present one.
     *
     * @throws OptimisticLockingFailureException where it is older: the change would undo another one
     */
    static void check(int read, int present) {
        if (read != present) {
            throw new OptimisticLockingFailureException("an older version was read");
        }
    }
}
