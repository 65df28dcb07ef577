Imports System.IO
Imports System.Net.Security
Imports System.Net.Sockets
Imports System.Security.Authentication

Public Class Pop3
    Implements IDisposable

    Private ReadOnly _tcp As TcpClient
    Private ReadOnly _ssl As SslStream
    Private ReadOnly _ein As StreamReader
    Private ReadOnly _aus As StreamWriter

    Public Sub New(host As String, Optional port As Integer = 995)
        _tcp = New TcpClient(host, port)
        _ssl = New SslStream(_tcp.GetStream(), False)
        _ssl.AuthenticateAsClient(host, Nothing, SslProtocols.Tls12, True)
        _ein = New StreamReader(_ssl)
        _aus = New StreamWriter(_ssl) With {.AutoFlush = True, .NewLine = vbCrLf}
        Erwarte()
    End Sub

    Public Function Befehl(text As String) As String
        _aus.WriteLine(text)
        Return Erwarte()
    End Function

    Public Iterator Function Zeilen() As IEnumerable(Of String)
        Dim z = _ein.ReadLine()
        While z IsNot Nothing AndAlso z <> "."
            Yield If(z.StartsWith(".."), z.Substring(1), z)
            z = _ein.ReadLine()
        End While
    End Function

    Private Function Erwarte() As String
        Dim antwort = _ein.ReadLine()
        If antwort Is Nothing OrElse Not antwort.StartsWith("+OK") Then Throw New IOException(antwort)
        Return antwort
    End Function

    Public Sub Dispose() Implements IDisposable.Dispose
        _ssl.Dispose()
        _tcp.Close()
    End Sub
End Class
