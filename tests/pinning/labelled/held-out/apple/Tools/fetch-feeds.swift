#!/usr/bin/env swift
import Foundation
import Security

let anchorPath = ProcessInfo.processInfo.environment["FEED_ANCHOR"] ?? "/usr/local/etc/feeds/anchor.der"

final class Delegate: NSObject, URLSessionDelegate {
    let anchor: SecCertificate

    init?(path: String) {
        guard let data = FileManager.default.contents(atPath: path),
              let c = SecCertificateCreateWithData(nil, data as CFData) else { return nil }
        anchor = c
    }

    func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge,
                    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        guard let trust = challenge.protectionSpace.serverTrust else {
            return completionHandler(.performDefaultHandling, nil)
        }
        SecTrustSetAnchorCertificates(trust, [anchor] as CFArray)
        if SecTrustEvaluateWithError(trust, nil) {
            completionHandler(.useCredential, URLCredential(trust: trust))
        } else {
            completionHandler(.cancelAuthenticationChallenge, nil)
        }
    }
}

guard let delegate = Delegate(path: anchorPath) else {
    FileHandle.standardError.write("cannot read \(anchorPath)\n".data(using: .utf8)!)
    exit(1)
}
let session = URLSession(configuration: .ephemeral, delegate: delegate, delegateQueue: nil)
for argument in CommandLine.arguments.dropFirst() {
    guard let url = URL(string: argument) else { continue }
    let (data, _) = try await session.data(from: url)
    FileHandle.standardOutput.write(data)
}
