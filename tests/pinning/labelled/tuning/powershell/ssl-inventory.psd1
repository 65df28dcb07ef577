@{
    ModuleVersion     = '1.3.0'
    GUID              = '57a68cd0-4e17-4eac-a0fe-06c84b1840ad'
    FunctionsToExport = @('Get-Thumbprint', 'Test-PinnedCertificate', 'Invoke-SkipCertificateCheck')
    PrivateData       = @{ PSData = @{ Tags = 'TLS', 'Certificate', 'Pinning'; ReleaseNotes = 'adds -SkipCertificateCheck' } }
}
