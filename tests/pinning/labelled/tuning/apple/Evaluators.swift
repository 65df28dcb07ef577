import Alamofire

enum Evaluators {
    static let session = Session(serverTrustManager: ServerTrustManager(evaluators: [
        "api.umineko.example": DefaultTrustEvaluator(),
        "pay.umineko.example": RevocationTrustEvaluator(options: .ocsp),
    ]))
}
