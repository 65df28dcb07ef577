$new = Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.FriendlyName -eq 'rdp' } | Sort-Object NotAfter | Select-Object -Last 1
$old = (Get-CimInstance -Namespace root/cimv2/TerminalServices -ClassName Win32_TSGeneralSetting).SSLCertificateSHA1Hash
if ($old -ne $new.Thumbprint) {
    wmic /namespace:\\root\cimv2\TerminalServices PATH Win32_TSGeneralSetting Set SSLCertificateSHA1Hash="$($new.Thumbprint)"
    netsh http update sslcert ipport=0.0.0.0:443 certhash=$($new.Thumbprint) appid=$appId
}
