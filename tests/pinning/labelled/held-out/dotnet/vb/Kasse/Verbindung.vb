Option Strict On
Imports System.Net
Imports System.Net.Security
Imports System.Security.Cryptography.X509Certificates
Imports System.Text

Public NotInheritable Class Verbindung

    Private Shared ReadOnly Fingerabdruck As String = My.Settings.ServerFingerabdruck.Replace(" ", "").ToUpperInvariant()

    Private Sub New()
    End Sub

    Public Shared Function Buchen(beleg As String) As String
        Dim anfrage = DirectCast(WebRequest.Create(My.Settings.ServerUrl), HttpWebRequest)
        anfrage.Method = "POST"
        anfrage.ContentType = "application/json"
        anfrage.ServerCertificateValidationCallback =
            Function(absender, zertifikat, kette, fehler)
                If fehler = SslPolicyErrors.RemoteCertificateNameMismatch OrElse zertifikat Is Nothing Then
                    Return False
                End If
                Return New X509Certificate2(zertifikat).Thumbprint = Fingerabdruck
            End Function

        Dim daten = Encoding.UTF8.GetBytes(beleg)
        Using strom = anfrage.GetRequestStream()
            strom.Write(daten, 0, daten.Length)
        End Using
        Using antwort = DirectCast(anfrage.GetResponse(), HttpWebResponse),
              leser As New IO.StreamReader(antwort.GetResponseStream(), Encoding.UTF8)
            Return leser.ReadToEnd()
        End Using
    End Function

End Class
