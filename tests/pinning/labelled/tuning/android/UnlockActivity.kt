package jp.example.suzume.lock

import android.os.Bundle
import androidx.appcompat.app.AppCompatActivity
import androidx.biometric.BiometricManager
import androidx.biometric.BiometricPrompt
import androidx.core.content.ContextCompat
import jp.example.suzume.databinding.ActivityUnlockBinding

/** Unlocks with a fingerprint, or with the PIN when there is no sensor. */
class UnlockActivity : AppCompatActivity() {
    private lateinit var binding: ActivityUnlockBinding
    private val pins = PinStore(this)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        binding = ActivityUnlockBinding.inflate(layoutInflater)
        setContentView(binding.root)
        val fingerprintReady = BiometricManager.from(this)
            .canAuthenticate(BiometricManager.Authenticators.BIOMETRIC_STRONG) == BiometricManager.BIOMETRIC_SUCCESS
        if (fingerprintReady) askFingerprint() else binding.pinView.setOnPinEntered { verify(it) }
    }

    private fun verify(pin: String) {
        if (pins.sha256(pin) == pins.storedPinHash()) finish() else binding.pinView.shake()
    }

    private fun askFingerprint() {
        BiometricPrompt(this, ContextCompat.getMainExecutor(this), Callback(::finish))
            .authenticate(BiometricPrompt.PromptInfo.Builder().setTitle("Unlock").setNegativeButtonText("PIN").build())
    }
}
