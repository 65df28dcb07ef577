using System;
using MySqlConnector;

namespace Fuji.Data;

public static class SqlFactory
{
    public static MySqlConnection Open()
    {
        var builder = new MySqlConnectionStringBuilder
        {
            Server = Environment.GetEnvironmentVariable("DB_HOST"),
            UserID = "app@fuji",
            Password = Environment.GetEnvironmentVariable("DB_PASSWORD"),
            Database = "fuji",
            SslMode = MySqlSslMode.VerifyCA,
            SslCa = "Certificates/BaltimoreCyberTrustRoot.crt.pem",
        };
        var connection = new MySqlConnection(builder.ConnectionString);
        connection.Open();
        return connection;
    }
}
