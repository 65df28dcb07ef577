package jp.example.hinoki.image

import com.bumptech.glide.Glide
import com.bumptech.glide.Registry
import com.bumptech.glide.annotation.GlideModule
import com.bumptech.glide.integration.okhttp3.OkHttpUrlLoader
import com.bumptech.glide.load.model.GlideUrl
import com.bumptech.glide.module.AppGlideModule
import jp.example.hinoki.BuildConfig
import okhttp3.CertificatePinner
import okhttp3.OkHttpClient
import java.io.InputStream

@GlideModule
class ImageModule : AppGlideModule() {
    override fun registerComponents(context: android.content.Context, glide: Glide, registry: Registry) {
        val pins = CertificatePinner.Builder().apply {
            BuildConfig.IMAGE_PINS.split(',').forEach { add(BuildConfig.IMAGE_HOST, it) }
        }.build()
        val client = OkHttpClient.Builder().certificatePinner(pins).build()
        registry.replace(GlideUrl::class.java, InputStream::class.java, OkHttpUrlLoader.Factory(client))
    }
}
