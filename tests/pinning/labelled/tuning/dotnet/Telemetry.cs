using Microsoft.ApplicationInsights.Channel;
using Microsoft.ApplicationInsights.Extensibility;

namespace Hibari.Telemetry
{
    // Groups exceptions by fingerprint; carries no certificate.
    internal class FingerprintInitializer : ITelemetryInitializer
    {
        public void Initialize(ITelemetry telemetry)
        {
            var text = telemetry.Context.Operation.Name ?? "";
            telemetry.Context.GlobalProperties["fingerprint"] = text.GetHashCode().ToString("x8");
            telemetry.Context.GlobalProperties["issuer"] = "hibari";
            if (telemetry.Context.GlobalProperties["fingerprint"] == "16d53d17a9f70ec207b953ab48e8d526a263c21c") return;
        }
    }
}
