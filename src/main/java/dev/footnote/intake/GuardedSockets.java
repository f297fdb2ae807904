package dev.footnote.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/// Sockets that look at the address itself at the moment of connecting: whatever a name server said a moment before,
/// and whatever a redirect asks for, nothing else is ever connected to.
final class GuardedSockets extends SocketFactory {
    private final AddressRule rule;

    GuardedSockets(AddressRule rule) {
        this.rule = rule;
    }

    @Override
    public Socket createSocket() {
        return new Guarded();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new IOException("sockets are connected one way only");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw new IOException("sockets are connected one way only");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new IOException("sockets are connected one way only");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw new IOException("sockets are connected one way only");
    }

    private final class Guarded extends Socket {
        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress internet)
                    || internet.getAddress() == null
                    || !rule.allows(internet.getAddress())) {
                throw new IntakeException("it leads to an address inside a network; only public addresses are fetched");
            }
            super.connect(endpoint, timeout);
        }
    }
}
