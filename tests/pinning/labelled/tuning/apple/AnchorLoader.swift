import Foundation
import Security

struct AnchorLoader {
    let bundle: Bundle

    private func anchors() -> [SecCertificate] {
        ["factory-root", "factory-root-2031"].compactMap { name in
            guard let url = bundle.url(forResource: name, withExtension: "der"),
                  let data = try? Data(contentsOf: url) else { return nil }
            return SecCertificateCreateWithData(nil, data as CFData)
        }
    }

    func evaluate(_ trust: SecTrust, host: String) -> Bool {
        SecTrustSetPolicies(trust, SecPolicyCreateSSL(true, host as CFString))
        SecTrustSetAnchorCertificates(trust, anchors() as CFArray)
        SecTrustSetAnchorCertificatesOnly(trust, true)
        var error: CFError?
        return SecTrustEvaluateWithError(trust, &error)
    }
}
