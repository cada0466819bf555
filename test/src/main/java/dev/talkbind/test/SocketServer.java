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
 * HTTP/1.1 over plain sockets, only on the loopback interface. A library's server could not reset a connection in the
 * middle, as networks do.
 */
final class SocketServer implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 1000; // each has a thread

    private final ServerSocket socket;
    private final Function<Request, Answer> handler;
    private final Map<Socket, Thread> open = new ConcurrentHashMap<>();
    private final Thread acceptor;
    private volatile boolean isClosed;

    /** A server that listens at a port; 0 means any free port. */
    SocketServer(int port, Function<Request, Answer> handler) {
        this.handler = handler;
        try {
            socket = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException("port " + port + ": " + fault.getMessage(), fault);
        }
        acceptor = start(this::accept);
    }

    URI uri() {
        String host = socket.getInetAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + socket.getLocalPort());
    }

    private void accept() {
        while (!isClosed) {
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
            if (!isClosed) { // a connection that comes while the server is closed is not in its list
                socket.setTcpNoDelay(true);
                serve(new HttpConnection(socket));
            }
        } catch (IOException gone) {
            // the client has gone, so nobody can be told
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

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work, "fake-talkjs");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /**
     * Waits for the acceptor. Until it has ended, the operating system still accepts connections, and the port is not
     * free.
     */
    @Override
    public void close() {
        isClosed = true;
        try {
            socket.close();
            acceptor.join(TimeUnit.SECONDS.toMillis(10));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        open.forEach(SocketServer::end);
    }

    private static void end(Socket connection, Thread thread) {
        try (connection) {
            thread.interrupt(); // it may be waiting with a late answer
        } catch (IOException gone) {
            // then it has ended
        }
    }
}
