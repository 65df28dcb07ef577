import Alamofire
import Foundation

/// Companies run the server with certificates of their own; their root comes with the managed configuration.
enum TrustPolicy {
    static func manager(for host: String, roots: [SecCertificate]) -> ServerTrustManager {
        ServerTrustManager(allHostsMustBeEvaluated: false, evaluators: [
            host: CompositeTrustEvaluator(evaluators: [CompanyRoots(roots)]),
        ])
    }
}

final class CompanyRoots: ServerTrustEvaluating {
    private let roots: [SecCertificate]

    init(_ roots: [SecCertificate]) { self.roots = roots }

    func evaluate(_ trust: SecTrust, forHost host: String) throws {
        let policy = SecPolicyCreateSSL(true, host as CFString)
        SecTrustSetPolicies(trust, policy)
        SecTrustSetAnchorCertificates(trust, roots as CFArray)
        SecTrustSetAnchorCertificatesOnly(trust, false)
        var error: CFError?
        if !SecTrustEvaluateWithError(trust, &error) {
            throw error.map { $0 as Error } ?? AFError.serverTrustEvaluationFailed(reason: .noRequiredEvaluator(host: host))
        }
    }
}
