import SwiftUI

/// Shows the connection to the parcel locker and lets the user enter the PIN.
struct LinkView: View {
    @StateObject private var model = LinkModel()
    @State private var pin = ""

    var body: some View {
        Form {
            Section("Locker") {
                LabeledContent("Name", value: model.name)
                LabeledContent("Fingerprint", value: model.keyFingerprint)
            }
            Section("PIN") {
                SecureField("4 digits", text: $pin)
                Button("Open") { Task { await model.open(pin: pin) } }
                    .disabled(pin.count != 4)
            }
            if let problem = model.problem {
                Text(problem).foregroundStyle(.red)
            }
        }
        .task { await model.load() }
    }
}

@MainActor
final class LinkModel: ObservableObject {
    @Published var name = "…"
    @Published var keyFingerprint = ""
    @Published var problem: String?

    private struct Locker: Decodable { let name: String; let key: String }

    func load() async {
        do {
            let (data, _) = try await URLSession.shared.data(from: URL(string: "https://lockers.example.org/nearest")!)
            let locker = try JSONDecoder().decode(Locker.self, from: data)
            name = locker.name
            keyFingerprint = String(locker.key.prefix(16))
        } catch let e as URLError where e.code == .serverCertificateUntrusted {
            problem = "The certificate of the server is not trusted."
        } catch {
            problem = error.localizedDescription
        }
    }

    func open(pin: String) async {
        var r = URLRequest(url: URL(string: "https://lockers.example.org/open")!)
        r.httpMethod = "POST"
        r.httpBody = try? JSONEncoder().encode(["pin": pin])
        _ = try? await URLSession.shared.data(for: r)
    }
}
