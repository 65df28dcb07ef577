import Foundation
import Security

struct KeyPrints {
    let accepted: Set<Data>

    func verify(_ trust: SecTrust) throws {
        for index in 0 ..< SecTrustGetCertificateCount(trust) {
            guard let certificate = SecTrustGetCertificateAtIndex(trust, index) else { continue }
            let (key, keyAlgorithm) = try certificate.keyAndAlgorithm()
            if accepted.contains(key.spkiHash(for: keyAlgorithm)) { return }
        }
        throw KeyPrintError.unknown
    }
}
