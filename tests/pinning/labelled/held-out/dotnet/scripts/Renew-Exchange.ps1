<#
.DESCRIPTION
    Nimmt das neueste Zertifikat für mail.firma.example und bindet es an IIS, SMTP und IMAP.
#>
Add-PSSnapin Microsoft.Exchange.Management.PowerShell.SnapIn

$neu = Get-ExchangeCertificate |
    Where-Object { $_.CertificateDomains -contains 'mail.firma.example' -and $_.Status -eq 'Valid' } |
    Sort-Object NotAfter | Select-Object -Last 1

$aktuell = (Get-SendConnector 'Internet').TlsCertificateName
$name = "<I>$($neu.Issuer)<S>$($neu.Subject)"

if ($aktuell -eq $name) {
    Write-Host "Nichts zu tun ($($neu.Thumbprint))"
    exit 0
}

Enable-ExchangeCertificate -Thumbprint $neu.Thumbprint -Services IIS, SMTP, IMAP -Force
Set-SendConnector 'Internet' -TlsCertificateName $name
Set-ReceiveConnector "$env:COMPUTERNAME\Client Frontend" -TlsCertificateName $name
Restart-Service MSExchangeTransport

Get-ExchangeCertificate | Where-Object { $_.NotAfter -lt (Get-Date).AddDays(-90) -and $_.Thumbprint -ne $neu.Thumbprint } |
    ForEach-Object { Remove-ExchangeCertificate -Thumbprint $_.Thumbprint -Confirm:$false }
