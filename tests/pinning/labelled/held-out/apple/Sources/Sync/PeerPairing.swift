import CryptoKit
import Foundation
import Network
import os

/// Two devices of one person find each other on the local network. The code that one shows and the other reads
/// holds the digest of a certificate made for the purpose.
final class PeerPairing {
    private let logger = Logger(subsystem: "example.sync", category: "pairing")
    private let queue = DispatchQueue(label: "pairing", qos: .userInitiated)

    func connect(to endpoint: NWEndpoint, code: PairingCode, done: @escaping (Result<NWConnection, Error>) -> Void) {
        let tls = NWProtocolTLS.Options()
        let expected = code.digest
        sec_protocol_options_set_min_tls_protocol_version(tls.securityProtocolOptions, .TLSv13)
        sec_protocol_options_set_verify_block(tls.securityProtocolOptions, { [logger] _, secTrust, complete in
            let trust = sec_trust_copy_ref(secTrust).takeRetainedValue()
            guard let chain = SecTrustCopyCertificateChain(trust) as? [SecCertificate], let leaf = chain.first else {
                complete(false)
                return
            }
            let digest = Data(SHA256.hash(data: SecCertificateCopyData(leaf) as Data))
            if digest != expected { logger.error("another device answered") }
            complete(digest == expected)
        }, queue)

        let connection = NWConnection(to: endpoint, using: NWParameters(tls: tls))
        connection.stateUpdateHandler = { state in
            switch state {
            case .ready: done(.success(connection))
            case .failed(let error): done(.failure(error))
            default: break
            }
        }
        connection.start(queue: queue)
    }
}

struct PairingCode {
    let digest: Data

    init?(_ text: String) {
        guard let data = Data(base64Encoded: text), data.count == 32 else { return nil }
        digest = data
    }
}
