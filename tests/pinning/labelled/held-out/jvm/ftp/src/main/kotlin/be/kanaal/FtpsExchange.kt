package be.kanaal

import org.apache.commons.net.ftp.FTP
import org.apache.commons.net.ftp.FTPSClient
import org.slf4j.LoggerFactory
import java.io.InputStream
import java.security.cert.CertificateException
import java.security.cert.CertificateFactory
import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

/** Exchange of timetables. The other side sent its certificate on a memory stick. */
class FtpsExchange(private val host: String, stored: InputStream) {
    private val log = LoggerFactory.getLogger(javaClass)
    private val theirs = CertificateFactory.getInstance("X.509").generateCertificate(stored)

    private val trust = object : X509TrustManager {
        override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) =
            throw CertificateException("client")

        override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {
            val leaf = chain.firstOrNull() ?: throw CertificateException("empty chain")
            if (leaf != theirs) {
                log.error("other certificate: {}", leaf.serialNumber.toString(16))
                throw CertificateException("not the stored certificate")
            }
        }

        override fun getAcceptedIssuers() = emptyArray<X509Certificate>()
    }

    fun send(name: String, content: InputStream): Boolean {
        val ftp = FTPSClient(false).apply { setTrustManager(trust) }
        ftp.connect(host)
        try {
            ftp.execPBSZ(0)
            ftp.execPROT("P")
            if (!ftp.login(System.getenv("FTPS_USER"), System.getenv("FTPS_PASSWORD"))) return false
            ftp.enterLocalPassiveMode()
            ftp.setFileType(FTP.BINARY_FILE_TYPE)
            return ftp.storeFile(name, content)
        } finally {
            ftp.disconnect()
        }
    }
}
