import CryptoKit
import Network
import Security

func pinnedParameters(digest: String) -> NWParameters {
    let options = NWProtocolTLS.Options()
    sec_protocol_options_set_verify_block(options.securityProtocolOptions, { _, secTrust, done in
        let trust = sec_trust_copy_ref(secTrust).takeRetainedValue()
        guard let leaf = (SecTrustCopyCertificateChain(trust) as? [SecCertificate])?.first else { return done(false) }
        let seen = SHA256.hash(data: SecCertificateCopyData(leaf) as Data).map { String(format: "%02x", $0) }.joined()
        done(seen == digest)
    }, .main)
    return NWParameters(tls: options, tcp: .init())
}
