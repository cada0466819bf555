package dev.talkbind.spring.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Stands between a service and its database, which is gone for as long as this is cut. */
final class Relay implements AutoCloseable {
    private final int target;
    private final List<Socket> sockets = new ArrayList<>();
    private ServerSocket door;
    private int port;

    Relay(int target) {
        this.target = target;
        mend();
    }

    int port() {
        return port;
    }

    /** Breaks all open connections, and takes no new one. */
    synchronized void cut() {
        close(door);
        sockets.forEach(Relay::close);
        sockets.clear();
    }

    /** New connections are taken. */
    synchronized void mend() {
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            port = door.getLocalPort();
            ServerSocket opened = door;
            background(() -> let(opened));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void let(ServerSocket opened) throws IOException {
        while (true) {
            Socket client = opened.accept();
            Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
            keep(opened, client, database);
            background(() -> copy(client, database));
            background(() -> copy(database, client));
        }
    }

    private synchronized void keep(ServerSocket opened, Socket client, Socket database) throws IOException {
        sockets.add(client);
        sockets.add(database);
        if (opened.isClosed()) {
            cut();
            throw new IOException("cut");
        }
    }

    private static void copy(Socket from, Socket to) throws IOException {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void background(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException broken) {
                // the other side sees it too
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception broken) {
            // it is gone, which will do
        }
    }

    @Override
    public void close() {
        cut();
    }
}
