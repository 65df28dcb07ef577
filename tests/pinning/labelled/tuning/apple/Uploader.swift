//
//  Uploader.swift
//  Momiji
//
//  写真を送る。証明書は同梱のものと同じ公開キーでなければならない。
//

import Combine
import Foundation
import os.log
import Security
import UIKit

enum UploadError: Error {
    case noImageData
    case status(Int)
    case cancelled
}

struct Photo: Identifiable, Hashable {
    let id: UUID
    let takenAt: Date
    var isPinned = false
}

protocol TrustJudge {
    func judge(_ trust: SecTrust) -> Bool
}

struct BundledKeys: TrustJudge {
    private let keys: [SecKey]

    init(names: [String], in bundle: Bundle = .main) {
        keys = names.compactMap { name in
            guard let path = bundle.path(forResource: name, ofType: "cer"),
                  let data = FileManager.default.contents(atPath: path),
                  let certificate = SecCertificateCreateWithData(nil, data as CFData) else { return nil }
            return SecCertificateCopyKey(certificate)
        }
    }

    func judge(_ trust: SecTrust) -> Bool {
        var error: CFError?
        guard SecTrustEvaluateWithError(trust, &error) else {
            os_log("trust failed: %{public}@", String(describing: error))
            return false
        }
        guard let shown = SecTrustCopyKey(trust) else { return false }
        return keys.contains(shown)
    }
}

final class Uploader: NSObject {
    private let base: URL
    private let judge: TrustJudge
    private var bag = Set<AnyCancellable>()
    private lazy var session = URLSession(configuration: .default, delegate: self, delegateQueue: nil)

    let progress = PassthroughSubject<(Photo, Double), Never>()

    init(base: URL, judge: TrustJudge = BundledKeys(names: ["momiji-2025", "momiji-2027"])) {
        self.base = base
        self.judge = judge
        super.init()
    }

    func upload(_ photo: Photo, image: UIImage) -> AnyPublisher<Void, Error> {
        guard let data = image.jpegData(compressionQuality: 0.9) else {
            return Fail(error: UploadError.noImageData).eraseToAnyPublisher()
        }
        var request = URLRequest(url: base.appendingPathComponent("photos/\(photo.id)"))
        request.httpMethod = "PUT"
        request.setValue("image/jpeg", forHTTPHeaderField: "Content-Type")
        request.setValue(photo.isPinned ? "1" : "0", forHTTPHeaderField: "X-Pinned")
        request.httpBody = data
        return session.dataTaskPublisher(for: request)
            .tryMap { _, response in
                let status = (response as? HTTPURLResponse)?.statusCode ?? 0
                guard status == 201 else { throw UploadError.status(status) }
            }
            .eraseToAnyPublisher()
    }
}

extension Uploader: URLSessionDelegate {
    func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge,
                    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        let space = challenge.protectionSpace
        guard space.authenticationMethod == NSURLAuthenticationMethodServerTrust, let trust = space.serverTrust else {
            completionHandler(.performDefaultHandling, nil)
            return
        }
        if judge.judge(trust) {
            completionHandler(.useCredential, URLCredential(trust: trust))
        } else {
            completionHandler(.cancelAuthenticationChallenge, nil)
        }
    }
}
