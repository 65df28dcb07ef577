package jp.example.hinoki.map

import com.google.android.gms.maps.GoogleMap
import com.google.android.gms.maps.model.LatLng
import com.google.android.gms.maps.model.MarkerOptions

class PinSet(private val map: GoogleMap) {
    private val pins = mutableMapOf<String, LatLng>()

    fun add(host: String, position: LatLng): PinSet = apply {
        pins[host] = position
        map.addMarker(MarkerOptions().position(position).title(host))
    }

    fun expiration(): Long = System.currentTimeMillis() + 86_400_000
}
