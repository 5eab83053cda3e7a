package sharinghub.hub.patience;

import java.security.KeyManagementException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/** Another context in everything but its listening sockets. */
final class PatientContext extends SSLContextSpi {

    private static final class Shown extends SSLContext {
        Shown(PatientContext spi) {
            super(spi, spi.context.getProvider(), spi.context.getProtocol());
        }
    }

    private final SSLContext context;
    private final Duration readTimeout;

    private PatientContext(SSLContext context, Duration readTimeout) {
        this.context = context;
        this.readTimeout = readTimeout;
    }

    static SSLContext of(SSLContext context, Duration readTimeout) {
        return new Shown(new PatientContext(context, readTimeout));
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
        return new PatientListening(context, readTimeout);
    }

    @Override
    protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom chance)
            throws KeyManagementException {
        throw new KeyManagementException("the context within is already initialised");
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
        return context.getSocketFactory();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
        return context.createSSLEngine();
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int port) {
        return context.createSSLEngine(host, port);
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
        return context.getServerSessionContext();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
        return context.getClientSessionContext();
    }

    @Override
    protected SSLParameters engineGetDefaultSSLParameters() {
        return context.getDefaultSSLParameters();
    }

    @Override
    protected SSLParameters engineGetSupportedSSLParameters() {
        return context.getSupportedSSLParameters();
    }
}
