param(
    [Parameter(Mandatory)][string]$Address,
    [Parameter(Mandatory)][string]$Print
)

$arguments = "/quiet -serverAddress $Address -serverCertificateThumbprint $Print -log C:\logs\collector.txt"
Start-Process -FilePath .\collector-setup.exe -ArgumentList $arguments -Wait
if ((Get-Service collector).Status -ne 'Running') { throw 'The collector did not start.' }
