package sharinghub.hub.patience;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/**
 * Listens, and gives each accepted connection a read time-out before its first byte, then TLS on top. A read that waits
 * longer ends the connection. Always the server's side of TLS; what else is set on it holds for each connection accepted.
 */
final class PatientServerSocket extends SSLServerSocket {

    private final SSLContext context;
    private final int milliseconds;
    private final String[] supportedSuites;
    private final String[] supportedProtocols;
    private SSLParameters parameters;
    private boolean sessions = true;

    PatientServerSocket(SSLContext context, Duration readTimeout) throws IOException {
        this.context = context;
        this.milliseconds = Math.toIntExact(readTimeout.toMillis());
        this.parameters = context.getDefaultSSLParameters();
        this.supportedSuites = context.getSupportedSSLParameters().getCipherSuites();
        this.supportedProtocols = context.getSupportedSSLParameters().getProtocols();
    }

    @Override
    public Socket accept() throws IOException {
        Socket plain = new Socket();
        implAccept(plain);
        try {
            plain.setSoTimeout(milliseconds);
            SSLSocket secure = (SSLSocket) context.getSocketFactory().createSocket(plain, null, true);
            secure.setUseClientMode(false);
            secure.setEnableSessionCreation(sessions);
            secure.setSSLParameters(parameters);
            return secure;
        } catch (SocketException gone) {
            plain.close();
            throw gone;
        }
    }

    @Override
    public SSLParameters getSSLParameters() {
        return parameters;
    }

    @Override
    public void setSSLParameters(SSLParameters chosen) {
        parameters = chosen;
    }

    @Override
    public String[] getEnabledCipherSuites() {
        return parameters.getCipherSuites();
    }

    @Override
    public void setEnabledCipherSuites(String[] suites) {
        parameters.setCipherSuites(suites);
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return supportedSuites.clone();
    }

    @Override
    public String[] getSupportedProtocols() {
        return supportedProtocols.clone();
    }

    @Override
    public String[] getEnabledProtocols() {
        return parameters.getProtocols();
    }

    @Override
    public void setEnabledProtocols(String[] protocols) {
        parameters.setProtocols(protocols);
    }

    @Override
    public void setNeedClientAuth(boolean need) {
        parameters.setNeedClientAuth(need);
    }

    @Override
    public boolean getNeedClientAuth() {
        return parameters.getNeedClientAuth();
    }

    @Override
    public void setWantClientAuth(boolean want) {
        parameters.setWantClientAuth(want);
    }

    @Override
    public boolean getWantClientAuth() {
        return parameters.getWantClientAuth();
    }

    @Override
    public void setUseClientMode(boolean client) {
        if (client) {
            throw new IllegalArgumentException("a listening socket is the server's side of TLS");
        }
    }

    @Override
    public boolean getUseClientMode() {
        return false;
    }

    @Override
    public void setEnableSessionCreation(boolean create) {
        sessions = create;
    }

    @Override
    public boolean getEnableSessionCreation() {
        return sessions;
    }
}
