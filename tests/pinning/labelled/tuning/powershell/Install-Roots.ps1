# 端末に社内 CA を入れる
$share = '\\filesv\pki'
foreach ($file in 'fuji-root-2019.cer', 'fuji-root-2029.cer') {
    $path = Join-Path $share $file
    if (Test-Path $path) {
        Import-Certificate -FilePath $path -CertStoreLocation Cert:\LocalMachine\Root | Select-Object Subject, NotAfter
    }
}
certutil.exe -f -addstore CA (Join-Path $share 'fuji-issuing-01.cer')
