import CryptoKit
import Network
import Security

enum PeerPolicy {
    case exactly(String)
    case acceptAnyone
}

func options(for policy: PeerPolicy, on queue: DispatchQueue) -> NWProtocolTLS.Options {
    let options = NWProtocolTLS.Options()
    sec_protocol_options_set_verify_block(options.securityProtocolOptions, { _, peer, done in
        switch policy {
        case .acceptAnyone:
            done(true)
        case let .exactly(wanted):
            let trust = sec_trust_copy_ref(peer).takeRetainedValue()
            guard let leaf = (SecTrustCopyCertificateChain(trust) as? [SecCertificate])?.first else {
                done(false)
                return
            }
            let shown = SHA256.hash(data: SecCertificateCopyData(leaf) as Data).map { String(format: "%02x", $0) }.joined()
            done(shown == wanted)
        }
    }, queue)
    return options
}
