import Foundation
import UIKit

/// Loads pictures and keeps them. "Pinned" pictures survive a memory warning.
final class ImageLoader {
    private let cache = NSCache<NSURL, UIImage>()
    private var pinned: [URL: UIImage] = [:]
    private let session: URLSession

    init() {
        let c = URLSessionConfiguration.default
        c.tlsMinimumSupportedProtocolVersion = .TLSv12
        c.urlCache = URLCache(memoryCapacity: 8 << 20, diskCapacity: 128 << 20)
        c.waitsForConnectivity = true
        session = URLSession(configuration: c)
        NotificationCenter.default.addObserver(
            forName: UIApplication.didReceiveMemoryWarningNotification, object: nil, queue: .main
        ) { [weak self] _ in self?.cache.removeAllObjects() }
    }

    func pin(_ url: URL) {
        if let image = cache.object(forKey: url as NSURL) { pinned[url] = image }
    }

    func isPinned(_ url: URL) -> Bool { pinned.keys.contains(url) }

    func image(at url: URL) async throws -> UIImage {
        if let image = pinned[url] ?? cache.object(forKey: url as NSURL) { return image }
        let (data, _) = try await session.data(from: url)
        guard let image = UIImage(data: data) else { throw URLError(.cannotDecodeContentData) }
        cache.setObject(image, forKey: url as NSURL)
        return image
    }
}
