import Foundation
import Security

struct PinValidator {
    private let local: [Data]

    init(bundle: Bundle = .main) {
        local = (bundle.urls(forResourcesWithExtension: "der", subdirectory: "Pins") ?? []).compactMap { try? Data(contentsOf: $0) }
    }

    func accepts(_ trust: SecTrust) -> Bool {
        guard SecTrustEvaluateWithError(trust, nil),
              let chain = SecTrustCopyCertificateChain(trust) as? [SecCertificate] else { return false }
        return chain.map { SecCertificateCopyData($0) as Data }.contains { local.contains($0) }
    }
}
