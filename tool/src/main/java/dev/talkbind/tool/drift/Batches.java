package dev.talkbind.tool.drift;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Bodies of {@code PUT /users}, each with at most 100 users, in numbered files of a new folder:
 * {@code users-00001.json}. They hold personal data, so only the owner can read them, on file systems that know owners.
 */
public final class Batches {

    /** The most users that TalkJS takes at once. */
    private static final int MOST = 100;

    private final Path folder;
    private final Map<String, User> batch = new LinkedHashMap<>();
    private int files;
    private long users;

    private Batches(Path folder) {
        this.folder = folder;
    }

    /**
     * Batches in a folder, which is created.
     *
     * @throws IllegalArgumentException if the folder has files: old files would be sent together with these
     */
    public static Batches in(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new IllegalArgumentException(folder.getFileName() + " is not empty: name a new folder");
                }
            }
        }
        Files.createDirectories(folder);
        return new Batches(folder);
    }

    /**
     * Adds the update of one user. If the batch already has a user with this id, the update goes into the next file.
     *
     * @throws InvalidUserException if TalkJS would not take it
     */
    public void add(User user) {
        String id = String.valueOf(user.id());
        UserJson.batchToBytes(List.of(user));
        try {
            if (batch.size() == MOST || batch.containsKey(id)) {
                write();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batch.put(id, user);
        users++;
    }

    /** Writes the last file. */
    public void finish() throws IOException {
        if (!batch.isEmpty()) {
            write();
        }
    }

    private void write() throws IOException {
        files++;
        Path file = folder.resolve(String.format(Locale.ROOT, "users-%05d.json", files));
        Files.createFile(file, ownersAlone());
        Files.write(file, UserJson.batchToBytes(batch.values()));
        batch.clear();
    }

    private FileAttribute<?>[] ownersAlone() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    public long users() {
        return users;
    }

    public int files() {
        return files;
    }
}
