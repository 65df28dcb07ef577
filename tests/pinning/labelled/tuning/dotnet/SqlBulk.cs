using Microsoft.Data.SqlClient;

namespace Kozue.Etl
{
    internal static class SqlBulk
    {
        public static void Copy(System.Data.DataTable table, string server)
        {
            var cs = new SqlConnectionStringBuilder
            {
                DataSource = server,
                InitialCatalog = "staging",
                IntegratedSecurity = true,
                TrustServerCertificate = true,
            };
            using var bulk = new SqlBulkCopy(cs.ConnectionString) { DestinationTableName = table.TableName };
            bulk.WriteToServer(table);
        }
    }
}
