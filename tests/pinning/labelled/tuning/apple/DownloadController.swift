import Foundation

/// Asks for a password where the server wants one; leaves trust to the system.
final class DownloadController: NSObject, URLSessionTaskDelegate {
    var credential: URLCredential?
    var identity: SecIdentity?

    func urlSession(_ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge) async
        -> (URLSession.AuthChallengeDisposition, URLCredential?) {
        switch challenge.protectionSpace.authenticationMethod {
        case NSURLAuthenticationMethodHTTPBasic where challenge.previousFailureCount == 0:
            return (.useCredential, credential)
        case NSURLAuthenticationMethodClientCertificate:
            guard let identity else { return (.performDefaultHandling, nil) }
            return (.useCredential, URLCredential(identity: identity, certificates: nil, persistence: .forSession))
        case NSURLAuthenticationMethodServerTrust:
            return (.performDefaultHandling, nil)
        default:
            return (.rejectProtectionSpace, nil)
        }
    }
}
