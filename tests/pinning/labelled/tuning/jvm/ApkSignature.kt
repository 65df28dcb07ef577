package com.example.kirishima.integrity

import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.util.Base64
import java.security.MessageDigest

/** Refuses to run when the app was repackaged: compares the signing certificate of the APK. */
object ApkSignature {
    private const val RELEASE = "kxPQJQO0W8BZoLlAGEJTKkHsM27KUbi3ONFjmqxmPLg="

    fun isGenuine(context: Context): Boolean {
        val info = context.packageManager.getPackageInfo(context.packageName, PackageManager.GET_SIGNING_CERTIFICATES)
        val signers = if (Build.VERSION.SDK_INT >= 28) info.signingInfo!!.apkContentsSigners else emptyArray()
        return signers.any {
            val digest = MessageDigest.getInstance("SHA-256").digest(it.toByteArray())
            Base64.encodeToString(digest, Base64.NO_WRAP) == RELEASE
        }
    }
}
