import MapKit

final class MapPins: NSObject, MKMapViewDelegate {
    private var pinned: Set<String> = []

    func mapView(_ mapView: MKMapView, viewFor annotation: MKAnnotation) -> MKAnnotationView? {
        let view = MKMarkerAnnotationView(annotation: annotation, reuseIdentifier: "pin")
        view.glyphImage = UIImage(systemName: pinned.contains(annotation.title.flatMap { $0 } ?? "") ? "pin.fill" : "pin")
        return view
    }

    func toggle(_ name: String) {
        if pinned.contains(name) { pinned.remove(name) } else { pinned.insert(name) }
    }
}
