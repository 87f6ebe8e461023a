import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.*;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.TlsVersion;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.commons.net.smtp.SMTPClient;
import org.apache.commons.net.telnet.TelnetClient;
import org.apache.http.conn.ssl.*;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.ssl.SSLContextBuilder;

class Versions {
    void versions(SSLSocket socket, SSLServerSocket server, SSLEngine engine) throws Exception {
        SSLContext.getInstance("SSLv3"); // finding: outdated-tls
        SSLContext.getInstance("SSL");
        SSLContext.getInstance("TLSv1.3");
        socket.setEnabledProtocols(new String[] { "TLSv1.2", "TLSv1.1" }); // finding: outdated-tls
        server.setEnabledProtocols(new String[] { "SSLv3" }); // finding: outdated-tls
        engine.setEnabledProtocols(new String[] { "TLSv1.2", "TLSv1.3" });
        Object old = TlsVersion.SSL_3_0; // finding: outdated-tls
        Object older = TlsVersion.TLS_1_0; // finding: outdated-tls
        Object oldest = TlsVersion.TLS_1_1; // finding: outdated-tls
        new DefaultHttpClient(); // finding: outdated-tls
    }
}

class Certificates {
    void verifiers(HttpsURLConnection connection, OkHttpClient.Builder client, HttpClientBuilder apache, SSLContextBuilder context) throws Exception {
        new AllowAllHostnameVerifier(); // finding: disabled-certificate-check
        new NoopHostnameVerifier(); // finding: disabled-certificate-check
        new TrustAllStrategy(); // finding: disabled-certificate-check
        new TrustSelfSignedStrategy(); // finding: disabled-certificate-check
        Object verifier = NoopHostnameVerifier.INSTANCE; // finding: disabled-certificate-check
        Object trusting = TrustAllStrategy.INSTANCE; // finding: disabled-certificate-check
        Object signed = TrustSelfSignedStrategy.INSTANCE; // finding: disabled-certificate-check
        Object other = SSLConnectionSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER; // finding: disabled-certificate-check
        Object netty = InsecureTrustManagerFactory.INSTANCE; // finding: disabled-certificate-check
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true); // finding: disabled-certificate-check
        connection.setHostnameVerifier((host, session) -> true); // finding: disabled-certificate-check
        connection.setHostnameVerifier((host, session) -> host.equals("shop.example.com"));
        client.hostnameVerifier((host, session) -> { return true; }); // finding: disabled-certificate-check
        apache.setSSLHostnameVerifier((host, session) -> true); // finding: disabled-certificate-check
        context.loadTrustMaterial(null, (chain, type) -> true); // finding: disabled-certificate-check
        context.loadTrustMaterial(null, (chain, type) -> chain[0].equals(known));
        client.hostnameVerifier(new HostnameVerifier() {
            @Override
            public boolean verify(String host, SSLSession session) { // finding: disabled-certificate-check
                return true;
            }
        });
    }
}

class TrustsAll implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) { // finding: disabled-certificate-check
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) { // finding: disabled-certificate-check
        System.out.println("trusting " + type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}

class Pins extends X509ExtendedTrustManager {
    private final X509TrustManager platform;

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("no clients here");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        platform.checkServerTrusted(chain, type);
    }
}

class Cleartext {
    void protocols(String host) throws Exception {
        new FTPClient(); // finding: cleartext-transport
        new FTPSClient();
        new TelnetClient(); // finding: cleartext-transport
        new SMTPClient(); // finding: cleartext-transport
        Object plain = ConnectionSpec.CLEARTEXT; // finding: cleartext-transport
        new Socket("mail.shop.com", 25); // finding: cleartext-transport
        new Socket("localhost", 25);
        new Socket("10.0.0.4", 25);
        new Socket(host, 25);
    }
}
