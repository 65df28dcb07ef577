import CryptoKit
import Foundation
import Security

/// Verifies the signature of a license file with the vendor's certificate in the bundle. No network involved.
struct Receipt {
    let payload: Data
    let signature: Data

    func isValid(bundle: Bundle = .main) -> Bool {
        guard let url = bundle.url(forResource: "vendor", withExtension: "cer"),
              let der = try? Data(contentsOf: url),
              let certificate = SecCertificateCreateWithData(nil, der as CFData),
              let key = SecCertificateCopyKey(certificate) else { return false }
        print("vendor certificate", SHA256.hash(data: der).map { String(format: "%02x", $0) }.joined())
        return SecKeyVerifySignature(key, .rsaSignatureMessagePKCS1v15SHA256, payload as CFData, signature as CFData, nil)
    }
}
