package sharinghub.hub.patience;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocketFactory;

/** Makes {@link PatientServerSocket}s. */
final class PatientListening extends SSLServerSocketFactory {

    private static final int BACKLOG = 50;

    private final SSLContext context;
    private final Duration readTimeout;

    PatientListening(SSLContext context, Duration readTimeout) {
        this.context = context;
        this.readTimeout = readTimeout;
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new PatientServerSocket(context, readTimeout);
    }

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
        return bound(new InetSocketAddress(port), BACKLOG);
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) throws IOException {
        return bound(new InetSocketAddress(port), backlog);
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
        return bound(new InetSocketAddress(address, port), backlog);
    }

    private ServerSocket bound(InetSocketAddress address, int backlog) throws IOException {
        ServerSocket socket = createServerSocket();
        socket.bind(address, backlog);
        return socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return context.getServerSocketFactory().getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return context.getServerSocketFactory().getSupportedCipherSuites();
    }
}
