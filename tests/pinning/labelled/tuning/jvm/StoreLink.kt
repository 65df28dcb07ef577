package shop.stock

import java.security.MessageDigest
import java.util.Base64
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.SSLPeerUnverifiedException

class StoreLink(private val chains: ChainReader, private val settings: StoreSettings) {
    fun open(link: HttpsURLConnection): String {
        link.connect()
        demandKnownKey(link)
        return link.inputStream.bufferedReader().readText()
    }

    private fun demandKnownKey(link: HttpsURLConnection) {
        for (member in chains.verified(link)) {
            val sha = MessageDigest.getInstance("SHA-256")
            val key = Base64.getEncoder().encodeToString(sha.digest(member.publicKey.encoded))
            if (settings.storeKeys.contains(key)) return
        }
        throw SSLPeerUnverifiedException("No known key was shown by ${link.url.host}")
    }
}
