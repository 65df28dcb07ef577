package kr.baram.push

import java.net.Socket
import java.security.MessageDigest
import javax.net.ssl.SSLPeerUnverifiedException
import javax.net.ssl.SSLSocket
import javax.net.ssl.SSLSocketFactory
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/**
 * 푸시 서버와의 연결. 서버 인증서의 지문은 원격 설정에서 내려온다.
 */
class SocketProvider(private val remote: RemoteSettings) {

    suspend fun open(host: String, port: Int = 5223): Socket = withContext(Dispatchers.IO) {
        val socket = SSLSocketFactory.getDefault().createSocket(host, port) as SSLSocket
        socket.soTimeout = 30_000
        socket.startHandshake()

        val shown = socket.session.peerCertificates.map { fingerprint(it.encoded) }
        val allowed = remote.stringList("push_fingerprints")
        if (shown.none(allowed::contains)) {
            socket.close()
            throw SSLPeerUnverifiedException("$host 의 인증서를 알 수 없음")
        }
        socket
    }

    private fun fingerprint(der: ByteArray): String =
        MessageDigest.getInstance("SHA-256").digest(der).joinToString(":") { "%02X".format(it) }
}
