param([string]$Server, [pscredential]$Credential)

Import-Module VMware.PowerCLI
Set-PowerCLIConfiguration -InvalidCertificateAction Ignore -Confirm:$false | Out-Null
[System.Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }

Connect-VIServer -Server $Server -Credential $Credential
Get-VM | Select-Object Name, PowerState, @{ n = 'Host'; e = { $_.VMHost.Name } } | Export-Csv vms.csv -Encoding UTF8
