param([string] $Thumbprint = 'D30A67586155282C0BBA80472B58F2B3B2263CC6')

$cert = Get-Item "Cert:\CurrentUser\My\$Thumbprint"
if (-not $cert.HasPrivateKey) { throw "no private key for $Thumbprint" }

Get-ChildItem -Recurse -Include *.ps1, *.psm1, *.psd1 |
    Set-AuthenticodeSignature -Certificate $cert -TimestampServer 'http://timestamp.digicert.com' |
    Where-Object Status -ne 'Valid' |
    ForEach-Object { Write-Error "$($_.Path): $($_.StatusMessage)" }

# the installed copy must carry the same signer
$installed = Get-AuthenticodeSignature 'C:\Program Files\Kozue\agent.exe'
if ($installed.SignerCertificate.Thumbprint -ne $Thumbprint) {
    Write-Warning 'the agent was signed by someone else'
}
