using System;
using System.Linq;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Warehouse.Db;

public static class PostgresFactory
{
    public static NpgsqlDataSource Create(IConfiguration configuration, ILoggerFactory loggers)
    {
        var log = loggers.CreateLogger("postgres");
        var serials = configuration["Postgres:Serials"]?.Split(';', StringSplitOptions.TrimEntries) ?? [];

        var builder = new NpgsqlDataSourceBuilder(configuration.GetConnectionString("Warehouse"));
        builder.ConnectionStringBuilder.SslMode = SslMode.Require;
        builder.UseLoggerFactory(loggers);
        builder.UseUserCertificateValidationCallback((_, certificate, _, _) =>
        {
            if (certificate is not X509Certificate2 c)
            {
                return false;
            }

            if (!serials.Any(s => s.Equals(c.SerialNumber, StringComparison.OrdinalIgnoreCase)))
            {
                log.LogError("server certificate {Serial} of {Issuer}", c.SerialNumber, c.IssuerName.Name);
                return false;
            }

            return c.NotAfter > DateTime.Now;
        });
        builder.EnableDynamicJson();
        return builder.Build();
    }
}
