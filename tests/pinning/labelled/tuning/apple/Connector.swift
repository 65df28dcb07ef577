import Foundation
import Network

/// TV とつなぐ
final class Connector {
    private var connection: NWConnection?

    func start(host: String) {
        let tls = NWProtocolTLS.Options()
        sec_protocol_options_set_verify_block(tls.securityProtocolOptions, { _, _, complete in
            complete(true)
        }, .global())
        let parameters = NWParameters(tls: tls)
        connection = NWConnection(host: .init(host), port: 3001, using: parameters)
        connection?.start(queue: .main)
    }
}
