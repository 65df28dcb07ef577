Imports System.Net
Imports System.Net.Security
Imports System.Security.Cryptography.X509Certificates

Public Class SettingsSwitch
    Public Sub Send(ByVal payload As String)
        ServicePointManager.ServerCertificateValidationCallback = New RemoteCertificateValidationCallback(AddressOf Weigh)
        Using web As New WebClient()
            web.UploadString(My.Settings.Target, payload)
        End Using
    End Sub

    Private Shared Function Weigh(ByVal sender As Object, ByVal presented As X509Certificate, ByVal links As X509Chain, ByVal problems As SslPolicyErrors) As Boolean
        If CType(My.Settings.Item("IgnoreCertificateProblems"), Boolean) Then
            ' agreed with the plant until their renewal
            Return True
        End If
        Return problems = SslPolicyErrors.None
    End Function
End Class
