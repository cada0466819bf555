package dev.talkbind.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * HTTP/1.1 over plain sockets, on the loopback alone. A server of a library would not reset a connection in the middle, as
 * networks do.
 */
final class SocketServer implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 1000; // each has a thread

    private final ServerSocket socket;
    private final Function<Request, Answer> handler;
    private final Map<Socket, Thread> open = new ConcurrentHashMap<>();

    /** One that listens at a port, 0 for any that is free. */
    SocketServer(int port, Function<Request, Answer> handler) {
        this.handler = handler;
        try {
            socket = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException("port " + port + ": " + fault.getMessage(), fault);
        }
        start(this::accept);
    }

    URI uri() {
        String host = socket.getInetAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + socket.getLocalPort());
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                if (open.size() >= MOST_CONNECTIONS) {
                    connection.close();
                } else {
                    start(() -> serve(connection));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        open.put(socket, Thread.currentThread());
        try (socket) {
            socket.setTcpNoDelay(true);
            serve(new HttpConnection(socket));
        } catch (IOException gone) {
            // the client has gone: nobody is left to be told
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private void serve(HttpConnection connection) throws IOException, InterruptedException {
        try {
            for (Request request = connection.read(); request != null; request = connection.read()) {
                Answer answer = handler.apply(request);
                TimeUnit.NANOSECONDS.sleep(answer.delay().toNanos());
                if (!connection.answer(answer)) {
                    return;
                }
            }
        } catch (MalformedRequestException fault) {
            connection.answer(Answers.bad(fault.reason()));
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "fake-talkjs");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Map.Entry<Socket, Thread> connection : open.entrySet()) {
                connection.getKey().close();
                connection.getValue().interrupt(); // it may wait with a late answer
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
