import TrustKit
import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        TrustKit.initSharedInstance(withConfiguration: [
            kTSKSwizzleNetworkDelegates: false,
            kTSKPinnedDomains: [
                "momiji.example": [
                    kTSKIncludeSubdomains: true,
                    kTSKEnforcePinning: true,
                    kTSKPublicKeyHashes: [
                        "RXuKr+sl/PRe8vDQewJq+T/yA/mXJCb16Zrj4dFnQ5Y=",
                        "Sbm9hw1Lc84yxDzqF/3NwxPknRx5csPvPtBPvPwpuSk=",
                    ],
                ],
            ],
        ])
        return true
    }
}
