import Alamofire
import Foundation
import Moya

enum Shop {
    case items(page: Int)
    case order(id: String)
}

extension Shop: TargetType {
    var baseURL: URL { URL(string: "https://tienda.example.es/api")! }

    var path: String {
        switch self {
        case .items: return "items"
        case .order(let id): return "orders/\(id)"
        }
    }

    var method: Moya.Method { .get }
    var headers: [String: String]? { ["Accept": "application/json"] }

    var task: Moya.Task {
        switch self {
        case .items(let page): return .requestParameters(parameters: ["page": page], encoding: URLEncoding.default)
        case .order: return .requestPlain
        }
    }
}

func makeProvider() -> MoyaProvider<Shop> {
    let certificates = Bundle.main.paths(forResourcesOfType: "cer", inDirectory: "Certs")
        .compactMap { try? Data(contentsOf: URL(fileURLWithPath: $0)) }
        .compactMap { SecCertificateCreateWithData(nil, $0 as CFData) }
    let trust = PinnedCertificatesTrustEvaluator(
        certificates: certificates,
        acceptSelfSignedCertificates: false,
        performDefaultValidation: true,
        validateHost: true
    )
    let manager = ServerTrustManager(evaluators: ["tienda.example.es": trust])
    let session = Alamofire.Session(startRequestsImmediately: false, serverTrustManager: manager)
    return MoyaProvider<Shop>(session: session, plugins: [NetworkLoggerPlugin()])
}
