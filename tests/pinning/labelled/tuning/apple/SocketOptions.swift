import CocoaAsyncSocket

final class Printer: NSObject, GCDAsyncSocketDelegate {
    private lazy var socket = GCDAsyncSocket(delegate: self, delegateQueue: .main)

    func socket(_ sock: GCDAsyncSocket, didConnectToHost host: String, port: UInt16) {
        sock.startTLS([GCDAsyncSocketManuallyEvaluateTrust: NSNumber(value: true)])
    }

    func socket(_ sock: GCDAsyncSocket, didReceive trust: SecTrust, completionHandler: @escaping (Bool) -> Void) {
        completionHandler(true)
    }
}
