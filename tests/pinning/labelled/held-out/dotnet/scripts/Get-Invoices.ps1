<#
.SYNOPSIS
  Holt die Rechnungen vom Portal ab und legt sie in den Eingang.
#>
[CmdletBinding()]
param(
    [string] $Portal = 'https://rechnungen.example.de',
    [string] $Ziel = 'D:\Eingang',
    [string[]] $Fingerabdruck = @('5E17219BDFDE770D42BD615CF4A213E59A071AF3', '373563C620BC69236B1BE0976DEA161E31D4F64C')
)

$ErrorActionPreference = 'Stop'
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
[Net.ServicePointManager]::ServerCertificateValidationCallback = {
    param($sender, $cert, $chain, $errors)
    $Fingerabdruck -contains $cert.GetCertHashString()
}.GetNewClosure()

$client = New-Object System.Net.WebClient
$client.Encoding = [Text.Encoding]::UTF8
$liste = $client.DownloadString("$Portal/offen") | ConvertFrom-Json

foreach ($r in $liste) {
    $datei = Join-Path $Ziel ("{0}.pdf" -f $r.nummer)
    if (Test-Path $datei) { continue }
    Write-Verbose "lade $($r.nummer)"
    $client.DownloadFile($r.url, $datei)
}
