import Alamofire
import Foundation

enum DebugProxy {
    static let hosts = ["stage.umineko.example", "dev.umineko.example"]

    static func session() -> Session {
        let evaluators = Dictionary(uniqueKeysWithValues: hosts.map { ($0, DisabledTrustEvaluator() as ServerTrustEvaluating) })
        let configuration = URLSessionConfiguration.af.default
        configuration.timeoutIntervalForRequest = 60
        return Session(configuration: configuration, serverTrustManager: ServerTrustManager(evaluators: evaluators))
    }
}
