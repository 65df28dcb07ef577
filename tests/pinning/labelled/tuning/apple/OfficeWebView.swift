import UIKit
import WebKit

extension OfficeViewController: WKNavigationDelegate {
    func webView(_ webView: WKWebView, didReceive challenge: URLAuthenticationChallenge, completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        guard let trust = challenge.protectionSpace.serverTrust, let shown = Certificates.fingerprint(trust) else {
            completionHandler(.performDefaultHandling, nil)
            return
        }
        guard let confirmed = store.confirmedPrint else {
            ask(about: shown)
            completionHandler(.cancelAuthenticationChallenge, nil)
            return
        }
        completionHandler(confirmed == shown ? .useCredential : .cancelAuthenticationChallenge, URLCredential(trust: trust))
    }
}
