Describe 'published files' {
    It 'match their hashes' -ForEach @(
        @{ File = 'agent.msi'; Hash = '2C12912E4905C0F9B927FB31E113DBBE7BC55C256344EE89A4D5611AFE133FB7' }
        @{ File = 'agent.zip'; Hash = '5BD0DA469632144A5D1123CEEE6C4923796B31BA592E7081F79116CC2653772A' }
    ) {
        (Get-FileHash $File).Hash | Should -Be $Hash
    }

    It 'does not skip certificates' {
        Select-String -Path *.ps1 -Pattern '-SkipCertificateCheck' | Should -BeNullOrEmpty
    }
}
