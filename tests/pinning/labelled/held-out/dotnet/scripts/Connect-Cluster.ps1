[CmdletBinding(SupportsShouldProcess)]
param(
    [ValidateSet('test', 'prod')]
    [string]$Environment = 'test',
    [switch]$Upgrade
)

$settings = Import-PowerShellDataFile "$PSScriptRoot\clusters.psd1"
$c = $settings[$Environment]

Import-Module ServiceFabric
Connect-ServiceFabricCluster -ConnectionEndpoint $c.Endpoint `
    -X509Credential `
    -ServerCertThumbprint $c.ServerThumbprint `
    -FindType FindByThumbprint -FindValue $c.AdminThumbprint `
    -StoreLocation CurrentUser -StoreName My | Out-Null

Get-ServiceFabricApplication | Format-Table ApplicationName, ApplicationTypeVersion, HealthState

if ($Upgrade -and $PSCmdlet.ShouldProcess($Environment, 'upgrade')) {
    Start-ServiceFabricApplicationUpgrade -ApplicationName fabric:/Parcels `
        -ApplicationTypeVersion $c.Version -Monitored -FailureAction Rollback
}
