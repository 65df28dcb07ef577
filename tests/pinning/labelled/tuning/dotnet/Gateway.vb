Imports System.Net
Imports System.Net.Security
Imports System.Security.Cryptography.X509Certificates

Public Class Gateway
    Private Const ServerCertHash As String = "278272C45474EEE19B0F661B4CCA5E91BBD35247"

    Public Function Download(url As String) As Byte()
        Dim req As HttpWebRequest = DirectCast(WebRequest.Create(url), HttpWebRequest)
        req.ServerCertificateValidationCallback =
            Function(sender, cert, chain, errs)
                If errs <> SslPolicyErrors.None Then Return False
                Return cert.GetCertHashString() = ServerCertHash
            End Function
        Using res = req.GetResponse(), ms As New IO.MemoryStream()
            res.GetResponseStream().CopyTo(ms)
            Return ms.ToArray()
        End Using
    End Function
End Class
