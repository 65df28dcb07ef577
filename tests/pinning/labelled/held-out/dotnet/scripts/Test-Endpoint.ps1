# Prüft, ob ein Endpunkt erreichbar ist, und gibt Angaben zum Zertifikat aus.
[CmdletBinding()]
param(
    [Parameter(Mandatory, ValueFromPipeline)][string[]]$HostName,
    [int]$Port = 443
)

process {
    foreach ($h in $HostName) {
        $tcp = [System.Net.Sockets.TcpClient]::new()
        try {
            $tcp.Connect($h, $Port)
            $ssl = [System.Net.Security.SslStream]::new($tcp.GetStream(), $false)
            $ssl.AuthenticateAsClient($h)
            $c = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($ssl.RemoteCertificate)
            [pscustomobject]@{
                Host       = $h
                Protokoll  = $ssl.SslProtocol
                Aussteller = $c.GetNameInfo('SimpleName', $true)
                Thumbprint = $c.Thumbprint
                Tage       = ($c.NotAfter - (Get-Date)).Days
            }
        }
        catch {
            Write-Warning "${h}: $($_.Exception.InnerException.Message)"
        }
        finally {
            $tcp.Dispose()
        }
    }
}
