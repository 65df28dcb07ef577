import Foundation
import Starscream

final class StreamClient: WebSocketDelegate {
    private let socket: WebSocket
    private(set) var connected = false
    var onText: ((String) -> Void)?

    init(url: URL, serverKeys: [SecKey]) {
        var request = URLRequest(url: url)
        request.timeoutInterval = 6
        socket = WebSocket(request: request, certPinner: KeyPinner(serverKeys))
        socket.delegate = self
    }

    func open() { socket.connect() }

    func didReceive(event: WebSocketEvent, client: WebSocketClient) {
        switch event {
        case .connected: connected = true
        case .disconnected, .cancelled, .error: connected = false
        case .text(let t): onText?(t)
        default: break
        }
    }
}

private final class KeyPinner: CertificatePinning {
    private let keys: [SecKey]

    init(_ keys: [SecKey]) { self.keys = keys }

    func evaluateTrust(trust: SecTrust, domain: String?, completion: (PinningState) -> Void) {
        SecTrustSetPolicies(trust, SecPolicyCreateSSL(true, domain as CFString?))
        var error: CFError?
        guard SecTrustEvaluateWithError(trust, &error) else { return completion(.failed(error)) }
        guard let key = SecTrustCopyKey(trust), keys.contains(key) else { return completion(.failed(nil)) }
        completion(.success)
    }
}
