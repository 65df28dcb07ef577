import Foundation
import NIO
import NIOHTTP1
import NIOSSL

// The gate: readers at the doors identify themselves with a certificate of the building.
let group = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
defer { try? group.syncShutdownGracefully() }

var configuration = TLSConfiguration.makeServerConfiguration(
    certificateChain: try NIOSSLCertificate.fromPEMFile("gate.pem").map { .certificate($0) },
    privateKey: .file("gate.key")
)
configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile("building.pem"))
configuration.certificateVerification = .noHostnameVerification

let context = try NIOSSLContext(configuration: configuration)
let bootstrap = ServerBootstrap(group: group)
    .serverChannelOption(ChannelOptions.backlog, value: 64)
    .childChannelInitializer { channel in
        channel.pipeline.addHandler(NIOSSLServerHandler(context: context)).flatMap {
            channel.pipeline.configureHTTPServerPipeline(withErrorHandling: true)
        }.flatMap {
            channel.pipeline.addHandler(GateHandler())
        }
    }

let channel = try bootstrap.bind(host: "::", port: 8443).wait()
print("listening on \(channel.localAddress!)")
try channel.closeFuture.wait()
