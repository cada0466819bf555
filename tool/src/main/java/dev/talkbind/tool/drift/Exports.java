package dev.talkbind.tool.drift;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Exports of users: files, and folders, which stand for all files in them. However large they are, only one user is in
 * memory.
 */
public final class Exports {

    private static final int STEP = 10_000;
    private static final int ALL = 100;
    private static final int DEEPEST = 50;
    private static final int[] GZIP = {0x1f, 0x8b};
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final List<Path> files;
    private final Progress progress;
    private final long bytes;
    private long before;
    private long users;

    private Exports(List<Path> files, Progress progress) throws IOException {
        this.files = files;
        this.progress = progress;
        long sum = 0;
        for (Path file : files) {
            sum += Files.size(file);
        }
        this.bytes = sum;
    }

    /** Finds the files; nothing is read yet. */
    public static Exports of(List<Path> places, Progress progress) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> all = Files.walk(place)) {
                    all.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            } else {
                files.add(place);
            }
        }
        return new Exports(files, progress);
    }

    /**
     * Reads all users, one after another.
     *
     * @throws IOException if a file is not an export; the message has the position, but no text of the file
     */
    public void read(Consumer<ExportUser> to) throws IOException {
        for (Path file : files) {
            try (CountedStream in = new CountedStream(Files.newInputStream(file));
                    JsonParser parser = FACTORY.createParser(unpacked(in))) {
                new Export(parser, user -> add(user, to, in)).read();
            } catch (JacksonException e) {
                throw new IOException(file.getFileName() + " is not JSON" + at(e.getLocation()));
            } catch (NotAnExportException | EOFException | ZipException e) {
                throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
            }
            before += Files.size(file);
        }
        progress.at(users, ALL);
    }

    /** Reads a file that is packed with gzip, whatever the file's name. */
    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        boolean isPacked = buffered.read() == GZIP[0] && buffered.read() == GZIP[1];
        buffered.reset();
        return isPacked ? new GZIPInputStream(buffered) : buffered;
    }

    /** The position alone, because Jackson's own message quotes the text. */
    static String at(@Nullable JsonLocation place) {
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private void add(ExportUser user, Consumer<ExportUser> to, CountedStream in) {
        to.accept(user);
        users++;
        if (users % STEP == 0) {
            progress.at(users, (int) Math.min(ALL - 1, (before + in.count()) * ALL / Math.max(1, bytes)));
        }
    }
}
