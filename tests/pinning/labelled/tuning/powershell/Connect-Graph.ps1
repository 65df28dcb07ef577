$parameters = @{
    TenantId              = '3bab580f-8970-4302-a41c-7072ee9b4402'
    ClientId              = 'e8544dc3-6353-4499-a747-ca6b9ac7ab61'
    CertificateThumbprint = '356CADFBF077A2D0DFFB2ABB2650D22CB63F04A7'
    NoWelcome             = $true
}
Connect-MgGraph @parameters
Get-MgUser -All -Property DisplayName, Mail, SignInActivity |
    Where-Object { $_.SignInActivity.LastSignInDateTime -lt (Get-Date).AddDays(-90) } |
    Export-Csv -Path stale.csv -NoTypeInformation -Encoding utf8BOM
