package dev.footnote.corpus;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// Takes the network away from this JVM: parsers have no business there, whatever a file tells them to load. The kernel
/// does it better where it can; see [ReadingCommand].
public final class ClosedNetwork extends SelectorProvider {
    private static final String REFUSAL = "there is no network here";

    /// For the system property `java.nio.channels.spi.SelectorProvider`, by which the JVM finds this class.
    public ClosedNetwork() {}

    /// Closes what the property does not: the classic sockets.
    @SuppressWarnings("deprecation") // the one way to replace them, and nothing is replaced
    static void close() throws IOException {
        Socket.setSocketImplFactory(ClosedNetwork::refused);
        ServerSocket.setSocketFactory(ClosedNetwork::refused);
    }

    private static SocketImpl refused() {
        throw new UnsupportedOperationException(REFUSAL);
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw new IOException(REFUSAL);
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw new IOException(REFUSAL);
    }
}
