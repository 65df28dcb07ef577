[CmdletBinding(SupportsShouldProcess)]
param([string]$Url = 'http://pki.kozue.example/roots.p7b')

$file = Join-Path $env:TEMP 'roots.p7b'
Invoke-WebRequest $Url -OutFile $file
$store = New-Object System.Security.Cryptography.X509Certificates.X509Store 'Root', 'LocalMachine'
$store.Open('ReadWrite')
$certs = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2Collection
$certs.Import($file)
foreach ($c in $certs) {
    if ($PSCmdlet.ShouldProcess($c.Subject)) { $store.Add($c) }
}
$store.Close()
