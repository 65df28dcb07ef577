package ch.gipfel.ui

import android.os.Bundle
import android.view.View
import androidx.fragment.app.Fragment
import androidx.lifecycle.lifecycleScope
import ch.gipfel.R
import ch.gipfel.databinding.FragmentConnectionBinding
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import okhttp3.OkHttpClient
import okhttp3.Request
import org.koin.android.ext.android.inject
import java.security.MessageDigest
import java.security.cert.X509Certificate
import java.text.DateFormat

class ConnectionFragment : Fragment(R.layout.fragment_connection) {
    private val http: OkHttpClient by inject()

    override fun onViewCreated(view: View, savedInstanceState: Bundle?) {
        val binding = FragmentConnectionBinding.bind(view)
        viewLifecycleOwner.lifecycleScope.launch {
            val text = withContext(Dispatchers.IO) {
                http.newCall(Request.Builder().url(getString(R.string.api)).head().build()).execute().use { r ->
                    r.handshake?.peerCertificates.orEmpty()
                        .filterIsInstance<X509Certificate>()
                        .joinToString("\n\n", transform = ::format)
                }
            }
            binding.chain.text = text
        }
    }

    private fun format(c: X509Certificate): String {
        val sha = MessageDigest.getInstance("SHA-256").digest(c.encoded)
            .joinToString(":") { "%02X".format(it) }
        val until = DateFormat.getDateInstance().format(c.notAfter)
        return getString(R.string.certificate_line, c.subjectX500Principal.name, c.issuerX500Principal.name, until, sha)
    }
}
