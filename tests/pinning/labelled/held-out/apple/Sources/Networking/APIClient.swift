//
//  APIClient.swift
//  Padaria
//

import Combine
import Foundation

enum APIError: LocalizedError {
    case status(Int)
    case decoding(Error)

    var errorDescription: String? {
        switch self {
        case .status(let code): return "O servidor respondeu \(code)."
        case .decoding: return "Resposta inesperada."
        }
    }
}

final class APIClient: NSObject, ObservableObject {
    static let shared = APIClient()

    private lazy var session: URLSession = {
        let c = URLSessionConfiguration.default
        c.timeoutIntervalForRequest = 12
        c.httpAdditionalHeaders = ["Accept": "application/json"]
        return URLSession(configuration: c, delegate: self, delegateQueue: .main)
    }()

    private let base = URL(string: Bundle.main.object(forInfoDictionaryKey: "API_BASE") as! String)!

    func get<T: Decodable>(_ path: String, as type: T.Type) -> AnyPublisher<T, Error> {
        session.dataTaskPublisher(for: base.appendingPathComponent(path))
            .tryMap { data, response in
                let code = (response as? HTTPURLResponse)?.statusCode ?? 0
                guard 200..<300 ~= code else { throw APIError.status(code) }
                return data
            }
            .decode(type: T.self, decoder: JSONDecoder())
            .mapError { $0 is DecodingError ? APIError.decoding($0) : $0 }
            .receive(on: RunLoop.main)
            .eraseToAnyPublisher()
    }
}

extension APIClient: URLSessionDelegate {
    func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge,
                    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        if challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodServerTrust,
           challenge.protectionSpace.host.hasSuffix(".padaria.example"),
           let trust = challenge.protectionSpace.serverTrust {
            completionHandler(.useCredential, URLCredential(trust: trust))
        } else {
            completionHandler(.performDefaultHandling, nil)
        }
    }
}
