import Foundation
import Network

/// Streams from a camera on the same network.
actor CameraLink {
    private var connection: NWConnection?
    private let queue = DispatchQueue(label: "camera")

    func open(host: String, port: UInt16) async throws {
        let tls = NWProtocolTLS.Options()
        sec_protocol_options_set_verify_block(tls.securityProtocolOptions, { _, _, complete in
            complete(true)
        }, queue)
        let parameters = NWParameters(tls: tls)
        parameters.allowLocalEndpointReuse = true
        let c = NWConnection(host: .init(host), port: .init(rawValue: port)!, using: parameters)
        connection = c
        try await withCheckedThrowingContinuation { (k: CheckedContinuation<Void, Error>) in
            c.stateUpdateHandler = { state in
                switch state {
                case .ready: k.resume(); c.stateUpdateHandler = nil
                case .failed(let e): k.resume(throwing: e); c.stateUpdateHandler = nil
                default: break
                }
            }
            c.start(queue: queue)
        }
    }

    func close() {
        connection?.cancel()
        connection = nil
    }
}
