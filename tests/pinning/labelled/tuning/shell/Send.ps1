$thumb = (Get-Content .\server.thumb).Trim()
$tcp = New-Object Net.Sockets.TcpClient('intake.wasabi.example', 443)
$ssl = New-Object Net.Security.SslStream($tcp.GetStream(), $false, {
    param($sender, $cert, $chain, $errors)
    $cert.GetCertHashString() -eq $thumb
})
$ssl.AuthenticateAsClient('intake.wasabi.example')
$bytes = [IO.File]::ReadAllBytes($args[0])
$ssl.Write($bytes, 0, $bytes.Length)
$ssl.Close()
