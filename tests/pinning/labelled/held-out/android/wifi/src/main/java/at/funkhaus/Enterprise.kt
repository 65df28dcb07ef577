package at.funkhaus

import android.net.wifi.WifiEnterpriseConfig
import android.net.wifi.WifiManager
import android.net.wifi.WifiNetworkSuggestion
import android.content.Context
import android.util.Log
import java.security.cert.CertificateFactory
import java.security.cert.X509Certificate

/** Richtet das WLAN des Hauses ein. Der Anmeldeserver muss unser Zertifikat und den richtigen Namen haben. */
class Enterprise(private val context: Context) {

    fun suggest(user: String, password: String): Boolean {
        val ca = context.resources.openRawResource(R.raw.radius_ca).use {
            CertificateFactory.getInstance("X.509").generateCertificate(it) as X509Certificate
        }
        val enterprise = WifiEnterpriseConfig().apply {
            eapMethod = WifiEnterpriseConfig.Eap.PEAP
            phase2Method = WifiEnterpriseConfig.Phase2.MSCHAPV2
            identity = user
            this.password = password
            caCertificate = ca
            subjectMatch = "CN=radius.funkhaus.example"
        }
        val suggestion = WifiNetworkSuggestion.Builder()
            .setSsid("funkhaus")
            .setWpa2EnterpriseConfig(enterprise)
            .build()
        val manager = context.getSystemService(WifiManager::class.java)
        val status = manager.addNetworkSuggestions(listOf(suggestion))
        Log.i("wifi", "status $status")
        return status == WifiManager.STATUS_NETWORK_SUGGESTIONS_SUCCESS
    }
}
