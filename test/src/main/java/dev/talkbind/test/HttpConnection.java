package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One connection of a client, which may send several requests one after another. What is read is bounded. */
final class HttpConnection {
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_BODY = 16 * 1024 * 1024;

    private final Socket socket;
    private final InputStream in;
    private boolean isLast;

    HttpConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * The next request; null if the client has closed the connection.
     *
     * @throws MalformedRequestException if it is not HTTP/1.1, or exceeds the bounds
     */
    @Nullable
    Request read() throws IOException {
        String first = line();
        if (first == null) {
            return null;
        }
        String[] words = first.split(" ", -1);
        if (words.length != 3 || !words[2].startsWith("HTTP/1.")) {
            throw new MalformedRequestException("The first line is not a method, a path and HTTP/1.1.");
        }
        Map<String, String> headers = headers();
        isLast = headers.getOrDefault("connection", "").equalsIgnoreCase("close");
        return new Request(words[0], words[1], headers, body(headers));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); line != null && !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 0 || headers.size() == MOST_HEADERS) {
                throw new MalformedRequestException("The headers are too many, or not headers.");
            }
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            headers.put(name, line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("expect", "").equalsIgnoreCase("100-continue")) {
            socket.getOutputStream().write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(ISO_8859_1));
        }
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks();
        }
        return exactly(length(headers.getOrDefault("content-length", "0"), 10));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String line = line();
            int length = length(line == null ? "" : line, 16);
            length(Integer.toString(body.size() + length), 10);
            body.write(exactly(length));
            line();
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    private static int length(String text, int radix) throws MalformedRequestException {
        try {
            int length = Integer.parseInt(text, radix);
            if (length >= 0 && length <= LONGEST_BODY) {
                return length;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw new MalformedRequestException("The length of the body is not a number, or beyond 16 MiB.");
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw new MalformedRequestException("A line is longer than 64 KiB.");
            }
            next = in.read();
        }
        return next < 0 ? null : line.toString(ISO_8859_1).stripTrailing();
    }

    /** Answers, or behaves like a broken network. Returns whether more requests can come. */
    boolean answer(Answer answer) throws IOException {
        switch (answer.kind()) {
            case WHOLE -> write(answer, answer.bytes().length);
            case CUT_OFF -> write(answer, answer.bytes().length / 2);
            case RESET -> socket.setSoLinger(true, 0); // closing sends RST, not FIN
            case SILENCE -> in.transferTo(OutputStream.nullOutputStream()); // until the client gives up
        }
        return answer.kind() == Answer.Kind.WHOLE && !isLast;
    }

    private void write(Answer answer, int bytes) throws IOException {
        StringBuilder head =
                new StringBuilder("HTTP/1.1 ").append(answer.status()).append(" .\r\n");
        answer.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(answer.bytes().length).append("\r\n\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.toString().getBytes(ISO_8859_1));
        all.write(answer.bytes(), 0, bytes);
        socket.getOutputStream().write(all.toByteArray());
    }
}
