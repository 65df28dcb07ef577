import Foundation

final class PreferenceSession: NSObject, URLSessionDelegate {
    var preferences = ConnectionPreferences()

    func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge) async -> (URLSession.AuthChallengeDisposition, URLCredential?) {
        guard let trust = challenge.protectionSpace.serverTrust else { return (.performDefaultHandling, nil) }
        var problem: CFError?
        let fine = SecTrustEvaluateWithError(trust, &problem)
        if fine || preferences.ignoreCertificateProblems {
            return (.useCredential, URLCredential(trust: trust))
        }
        return (.cancelAuthenticationChallenge, nil)
    }
}
