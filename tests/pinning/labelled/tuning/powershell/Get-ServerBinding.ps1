#Requires -Modules WebAdministration
<#
    Lists IIS bindings with the certificates behind them, and renews the binding
    when the thumbprint in the store is newer.
#>
Import-Module WebAdministration

$rows = Get-ChildItem IIS:\SslBindings | ForEach-Object {
    $cert = Get-ChildItem Cert:\LocalMachine\My | Where-Object Thumbprint -eq $_.Thumbprint
    [pscustomobject]@{
        Site       = $_.Sites.Value
        Port       = $_.Port
        Thumbprint = $_.Thumbprint
        Expires    = $cert.NotAfter
    }
}
$rows | Sort-Object Expires | Format-Table -AutoSize

$new = Get-ChildItem Cert:\LocalMachine\My |
    Where-Object { $_.Subject -eq 'CN=www.kozue.example' } |
    Sort-Object NotAfter -Descending | Select-Object -First 1
(Get-WebBinding -Name 'Default Web Site' -Protocol https).AddSslCertificate($new.Thumbprint, 'My')
