<#
    Sets up the HTTPS listener with the newest certificate for this computer.
#>
$name = [System.Net.Dns]::GetHostByName($env:COMPUTERNAME).HostName
$cert = Get-ChildItem Cert:\LocalMachine\My |
    Where-Object { $_.HasPrivateKey -and $_.DnsNameList.Unicode -contains $name } |
    Sort-Object NotAfter -Descending |
    Select-Object -First 1
if (-not $cert) { throw "no certificate for $name" }

$listener = Get-ChildItem WSMan:\localhost\Listener | Where-Object { $_.Keys -contains 'Transport=HTTPS' }
$current = $listener | ForEach-Object { (Get-ChildItem $_.PSPath | Where-Object Name -eq 'CertificateThumbprint').Value }

if ($current -and ($current -replace '\s') -eq $cert.Thumbprint) {
    Write-Output "unchanged: $current"
    return
}
if ($listener) { $listener | Remove-Item -Recurse -Force }
New-Item -Path WSMan:\localhost\Listener -Transport HTTPS -Address * -CertificateThumbPrint $cert.Thumbprint -Force | Out-Null
New-NetFirewallRule -DisplayName 'WinRM HTTPS' -Direction Inbound -LocalPort 5986 -Protocol TCP -Action Allow -ErrorAction SilentlyContinue | Out-Null

$sig = Get-AuthenticodeSignature -FilePath $PSCommandPath
Write-Output ("{0}; script signed by {1}" -f $cert.Thumbprint, $sig.SignerCertificate.Thumbprint)
