import Foundation
import OSLog

/// Tiles come from many hosts; nothing special about TLS, but we want to know which version was used.
final class TileSession: NSObject, URLSessionTaskDelegate {
    private let log = Logger(subsystem: "example.maps", category: "tiles")
    private lazy var session: URLSession = {
        let c = URLSessionConfiguration.default
        c.httpMaximumConnectionsPerHost = 4
        c.requestCachePolicy = .returnCacheDataElseLoad
        return URLSession(configuration: c, delegate: self, delegateQueue: nil)
    }()

    func tile(z: Int, x: Int, y: Int, from template: String) async throws -> Data {
        let s = template
            .replacingOccurrences(of: "{z}", with: "\(z)")
            .replacingOccurrences(of: "{x}", with: "\(x)")
            .replacingOccurrences(of: "{y}", with: "\(y)")
        let (data, response) = try await session.data(from: URL(string: s)!)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw URLError(.badServerResponse) }
        return data
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didFinishCollecting metrics: URLSessionTaskMetrics) {
        for m in metrics.transactionMetrics {
            let version = m.negotiatedTLSProtocolVersion.map { String($0.rawValue, radix: 16) } ?? "-"
            log.debug("\(m.request.url?.host ?? "?", privacy: .public) \(version, privacy: .public)")
        }
    }

    func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge,
                    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        if let trust = challenge.protectionSpace.serverTrust {
            log.debug("\(challenge.protectionSpace.host, privacy: .public): \(SecTrustGetCertificateCount(trust)) certificates")
        }
        completionHandler(.performDefaultHandling, nil)
    }
}
