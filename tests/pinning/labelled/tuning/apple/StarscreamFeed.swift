import Foundation
import Starscream

final class SocketFeed {
    private let socket: WebSocket

    init(url: URL) {
        var request = URLRequest(url: url)
        request.timeoutInterval = 5
        let pinner = FoundationSecurity(allowSelfSigned: false)
        socket = WebSocket(request: request, certPinner: KeyPinner(inner: pinner, key: "3aVtjfyogLb1HfMdz9fuo3TGMpugWn4OEy5pZnEyH4Y="))
        socket.connect()
    }
}

struct KeyPinner: CertificatePinning {
    let inner: CertificatePinning
    let key: String

    func evaluateTrust(trust: SecTrust, domain: String?, completion: (PinningState) -> Void) {
        guard let k = SecTrustCopyKey(trust), let d = SecKeyCopyExternalRepresentation(k, nil) as Data?,
              sha256(d) == key else { return completion(.failed(nil)) }
        inner.evaluateTrust(trust: trust, domain: domain, completion: completion)
    }
}
