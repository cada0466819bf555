package dev.talkbind.samples.talkjs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * HTTP/1.1 over plain sockets: a server of a library would not reset a connection in the middle, and that is what networks
 * do.
 */
final class SocketServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Function<Request, Reply> handler;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    SocketServer(int port, Function<Request, Reply> handler) {
        this.handler = handler;
        try {
            socket = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            HttpConnection connection = new HttpConnection(socket);
            for (Request request = connection.read(); request != null; request = connection.read()) {
                if (!connection.answer(handler.apply(request))) {
                    return;
                }
            }
        } catch (IOException gone) {
            // the client has gone: nobody is left to be told
        } finally {
            open.remove(socket);
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
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
