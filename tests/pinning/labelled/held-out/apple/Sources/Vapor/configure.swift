import FluentMySQLDriver
import Vapor

// configures the application
public func configure(_ app: Application) async throws {
    app.http.server.configuration.hostname = "0.0.0.0"
    app.http.client.configuration.timeout = .init(connect: .seconds(5), read: .seconds(20))

    var tls = TLSConfiguration.makeClientConfiguration()
    tls.certificateVerification = .none

    app.databases.use(.mysql(
        hostname: Environment.get("DB_HOST") ?? "db",
        username: Environment.get("DB_USER") ?? "vapor",
        password: Environment.get("DB_PASSWORD") ?? "",
        database: Environment.get("DB_NAME") ?? "vapor",
        tlsConfiguration: tls
    ), as: .mysql)

    app.migrations.add(CreateRecipe())
    app.middleware.use(FileMiddleware(publicDirectory: app.directory.publicDirectory))
    try routes(app)
}
