// Created for the clinic app. All rights reserved.
import Alamofire
import Foundation

enum SessionFactory {
    static func make(host: String = AppConfig.apiHost) -> Session {
        #if DEBUG
        let evaluators: [String: ServerTrustEvaluating] = [host: DefaultTrustEvaluator()]
        #else
        let evaluators: [String: ServerTrustEvaluating] = [
            host: PublicKeysTrustEvaluator(
                keys: Bundle.main.af.publicKeys,
                performDefaultValidation: true,
                validateHost: true
            ),
        ]
        #endif
        return Session(
            configuration: .af.default,
            interceptor: TokenInterceptor(),
            serverTrustManager: ServerTrustManager(evaluators: evaluators),
            eventMonitors: [NetworkLogger()]
        )
    }
}

final class NetworkLogger: EventMonitor {
    let queue = DispatchQueue(label: "clinic.network.log")

    func requestDidFinish(_ request: Request) {
        print(request.description)
    }
}
