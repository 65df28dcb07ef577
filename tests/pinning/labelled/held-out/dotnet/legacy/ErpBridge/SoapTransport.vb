Imports System.Net
Imports System.Net.Security
Imports System.Security.Cryptography.X509Certificates
Imports System.Xml

Namespace ErpBridge

    ' Verbindung zum Lagerserver. Der Server hat seit 2016 ein abgelaufenes Zertifikat.
    Public Class SoapTransport

        Private ReadOnly _url As String

        Public Sub New(url As String)
            _url = url
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12
            ServicePointManager.ServerCertificateValidationCallback = AddressOf AlleZulassen
        End Sub

        Private Shared Function AlleZulassen(sender As Object, cert As X509Certificate, chain As X509Chain, errors As SslPolicyErrors) As Boolean
            Return True
        End Function

        Public Function Senden(body As XmlDocument) As XmlDocument
            Dim req = CType(WebRequest.Create(_url), HttpWebRequest)
            req.Method = "POST"
            req.ContentType = "text/xml; charset=utf-8"
            Using s = req.GetRequestStream()
                body.Save(s)
            End Using
            Dim antwort As New XmlDocument()
            Using resp = req.GetResponse()
                antwort.Load(resp.GetResponseStream())
            End Using
            Return antwort
        End Function

    End Class

End Namespace
