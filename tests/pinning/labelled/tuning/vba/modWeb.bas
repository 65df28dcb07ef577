Attribute VB_Name = "modWeb"
Option Explicit

Public Function GetRates(ByVal url As String) As String
    Dim http As Object
    Set http = CreateObject("WinHttp.WinHttpRequest.5.1")
    http.Open "GET", url, False
    ' 証明書エラーを無視
    http.Option(4) = 13056
    http.setRequestHeader "Accept", "text/csv"
    http.send
    If http.Status <> 200 Then Err.Raise vbObjectError + 1, , http.StatusText
    GetRates = http.responseText
End Function
