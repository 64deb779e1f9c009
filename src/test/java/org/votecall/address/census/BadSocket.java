package org.votecall.address.census;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** A port of this machine behind which something is wrong that no web server can play. */
final class BadSocket implements AutoCloseable {
  private final ServerSocket server;
  private final List<SocketChannel> queue = new ArrayList<>();

  private BadSocket(ServerSocket server) {
    this.server = server;
  }

  /** Nobody listens there. */
  static BadSocket refuses() throws IOException {
    BadSocket socket = listens(50);
    socket.close();
    return socket;
  }

  /** Takes the request and says nothing. */
  static BadSocket isSilent() throws IOException {
    return listens(50);
  }

  /** Lets nobody in: its queue is short, and full of those who wait for ever. */
  static BadSocket isFull() throws IOException {
    BadSocket socket = listens(1);
    for (int i = 0; i < 8; i++) {
      SocketChannel waiting = SocketChannel.open();
      waiting.configureBlocking(false);
      waiting.connect(socket.server.getLocalSocketAddress());
      socket.queue.add(waiting);
    }
    return socket;
  }

  /** Resets every connection as soon as something comes. */
  static BadSocket resets() throws IOException {
    BadSocket socket = listens(50);
    Thread resetting = new Thread(socket::resetAll, "resets connections");
    resetting.setDaemon(true);
    resetting.start();
    return socket;
  }

  URI base() {
    return URI.create(
        "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort());
  }

  @Override
  public void close() throws IOException {
    for (SocketChannel waiting : queue) {
      waiting.close();
    }
    server.close();
  }

  private static BadSocket listens(int backlog) throws IOException {
    ServerSocket server = new ServerSocket();
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), backlog);
    return new BadSocket(server);
  }

  private void resetAll() {
    while (!server.isClosed()) {
      try (Socket connection = server.accept()) {
        connection.setSoLinger(true, 0);
        connection.getInputStream().read();
      } catch (IOException e) {
        // the test is over, or the other side was quicker
      }
    }
  }
}
