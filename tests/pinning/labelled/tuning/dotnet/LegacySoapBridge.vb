Imports System.Net
Imports System.Net.Security
Imports System.Security.Cryptography.X509Certificates

Namespace Bridge
    Public Class LegacySoapBridge
        Private ReadOnly _endpoint As String

        Public Sub New(endpoint As String)
            _endpoint = endpoint
            ' 検証環境の証明書は自己署名のため
            ServicePointManager.ServerCertificateValidationCallback = New RemoteCertificateValidationCallback(AddressOf AcceptEverything)
        End Sub

        Public Function Send(envelope As String) As String
            Using client As New WebClient()
                client.Headers.Add("Content-Type", "text/xml; charset=utf-8")
                Return client.UploadString(_endpoint, "POST", envelope)
            End Using
        End Function

        Private Function AcceptEverything(sender As Object, cert As X509Certificate, chain As X509Chain, errors As SslPolicyErrors) As Boolean
            Return True
        End Function
    End Class
End Namespace
