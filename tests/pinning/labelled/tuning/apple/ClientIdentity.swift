import Foundation
import Security

enum ClientIdentity {
    /// Reads the user's identity out of a .p12 file.
    static func load(_ data: Data, password: String) throws -> (SecIdentity, [SecCertificate]) {
        var items: CFArray?
        let status = SecPKCS12Import(data as CFData, [kSecImportExportPassphrase: password] as CFDictionary, &items)
        guard status == errSecSuccess,
              let first = (items as? [[String: Any]])?.first,
              let chain = first[kSecImportItemCertChain as String] as? [SecCertificate] else {
            throw NSError(domain: NSOSStatusErrorDomain, code: Int(status))
        }
        return (first[kSecImportItemIdentity as String] as! SecIdentity, chain)
    }
}
