import Alamofire

enum BundleSession {
    // Every .cer of the bundle counts.
    static let shared: Session = {
        let manager = ServerTrustManager(allHostsMustBeEvaluated: true, evaluators: [
            "api.momiji.example": PublicKeysTrustEvaluator(),
            "img.momiji.example": DefaultTrustEvaluator(validateHost: true),
        ])
        return Session(serverTrustManager: manager, eventMonitors: [NetworkLogger()])
    }()
}
