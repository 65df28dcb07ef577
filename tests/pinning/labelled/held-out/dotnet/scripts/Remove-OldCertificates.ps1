#Requires -RunAsAdministrator
# 期限切れの証明書を個人ストアから取り除き、IIS の結び付けを新しいものに替える。
param(
    [string]$Site = 'Default Web Site',
    [string]$NewThumbprint
)

Import-Module WebAdministration

$now = Get-Date
Get-ChildItem Cert:\LocalMachine\My |
    Where-Object { $_.NotAfter -lt $now } |
    ForEach-Object {
        Write-Host ("{0}  {1:yyyy-MM-dd}  {2}" -f $_.Thumbprint, $_.NotAfter, $_.Subject)
        Remove-Item $_.PSPath
    }

if ($NewThumbprint) {
    $binding = Get-WebBinding -Name $Site -Protocol https
    if ($binding.certificateHash -ne $NewThumbprint) {
        $binding.AddSslCertificate($NewThumbprint, 'My')
        Write-Host "結び付けを $NewThumbprint に替えました"
    }
}
