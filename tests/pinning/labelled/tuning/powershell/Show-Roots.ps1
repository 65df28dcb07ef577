# Lists the roots of this machine for the yearly report.
$rows = New-Object System.Collections.ArrayList
$store = New-Object System.Security.Cryptography.X509Certificates.X509Store('Root', 'LocalMachine')
$store.Open('ReadOnly')
foreach ($root in $store.Certificates) {
    [void]$rows.Add([pscustomobject]@{ Subject = $root.Subject; Thumbprint = $root.Thumbprint; Until = $root.NotAfter })
}
$store.Close()
$rows | Export-Csv -Path roots.csv -NoTypeInformation
