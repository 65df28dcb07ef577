<#
.SYNOPSIS
  Sends the missed telemetry batches again.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [string] $Endpoint,
    [string] $Folder = (Join-Path $PSScriptRoot 'outbox')
)
$ErrorActionPreference = 'Stop'

Get-ChildItem -Path $Folder -Filter '*.json' | ForEach-Object {
    Write-Verbose "sending $($_.Name)"
    $splat = @{
        Uri                  = $Endpoint
        Method               = 'Post'
        InFile               = $_.FullName
        ContentType          = 'application/json'
        SkipCertificateCheck = $true
    }
    Invoke-RestMethod @splat | Out-Null
    Remove-Item $_.FullName
}
