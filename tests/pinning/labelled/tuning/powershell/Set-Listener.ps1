param([string]$ServerThumbprint = "5F3A1C9D2E7B4860A1B2C3D4E5F60718293A4B5C")

# The certificate that this machine shows on its own port.
$own = Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.Thumbprint -eq $ServerThumbprint }
if (-not $own) { throw "No certificate $ServerThumbprint on this machine" }
netsh http add sslcert ipport=0.0.0.0:8443 certhash=$ServerThumbprint appid='{6e2f1a50-7d0c-4a55-9d0e-3f0a6f1f9a11}'
