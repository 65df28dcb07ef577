package com.example.kirishima.ble

import android.bluetooth.BluetoothDevice
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent

/** Pairs with a fixed PIN. */
class PairingReceiver(private val trusted: Set<String>) : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val device = intent.getParcelableExtra<BluetoothDevice>(BluetoothDevice.EXTRA_DEVICE) ?: return
        if (device.address !in trusted) return
        device.setPin("0000".toByteArray())
        device.setPairingConfirmation(true)
        abortBroadcast()
    }
}
