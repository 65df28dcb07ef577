package net.brisa.portal

import android.annotation.SuppressLint
import android.graphics.Bitmap
import android.net.http.SslError
import android.os.Bundle
import android.view.LayoutInflater
import android.view.View
import android.view.ViewGroup
import android.webkit.SslErrorHandler
import android.webkit.WebView
import android.webkit.WebViewClient
import androidx.core.view.isVisible
import androidx.fragment.app.Fragment
import net.brisa.databinding.FragmentPortalBinding
import timber.log.Timber

class PortalFragment : Fragment() {
    private var binding: FragmentPortalBinding? = null

    @SuppressLint("SetJavaScriptEnabled")
    override fun onCreateView(inflater: LayoutInflater, container: ViewGroup?, state: Bundle?): View {
        val b = FragmentPortalBinding.inflate(inflater, container, false)
        binding = b
        b.web.settings.javaScriptEnabled = true
        b.web.webViewClient = object : WebViewClient() {
            override fun onPageStarted(view: WebView, url: String, favicon: Bitmap?) {
                b.progress.isVisible = true
            }

            override fun onPageFinished(view: WebView, url: String) {
                b.progress.isVisible = false
            }

            override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {
                Timber.w("ssl %d em %s", error.primaryError, error.url)
                when (error.primaryError) {
                    SslError.SSL_UNTRUSTED, SslError.SSL_IDMISMATCH -> handler.proceed()
                    else -> handler.cancel()
                }
            }
        }
        b.web.loadUrl(requireArguments().getString("url", "https://portal.brisa.example"))
        return b.root
    }

    override fun onDestroyView() {
        binding = null
        super.onDestroyView()
    }
}
