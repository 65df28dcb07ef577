<#
.SYNOPSIS
    Shows the chain of a host and the thumbprints in it. Nothing is refused here.
.NOTES
    -SkipCertificateCheck of Invoke-WebRequest is not used on purpose.
#>
param([string]$HostName, [int]$Port = 443)

$tcp = [System.Net.Sockets.TcpClient]::new($HostName, $Port)
$ssl = [System.Net.Security.SslStream]::new($tcp.GetStream())
$ssl.AuthenticateAsClient($HostName)
$leaf = [System.Security.Cryptography.X509Certificates.X509Certificate2]$ssl.RemoteCertificate
$chain = [System.Security.Cryptography.X509Certificates.X509Chain]::new()
[void]$chain.Build($leaf)
$chain.ChainElements | ForEach-Object {
    [pscustomobject]@{ Subject = $_.Certificate.Subject; Thumbprint = $_.Certificate.Thumbprint; NotAfter = $_.Certificate.NotAfter }
}
$ssl.Dispose(); $tcp.Dispose()
