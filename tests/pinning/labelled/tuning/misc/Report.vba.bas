Attribute VB_Name = "modReport"
Option Explicit

' 一覧を取得する。証明書の検証は既定のまま
Public Function Download(ByVal url As String) As String
    Dim http As Object
    Set http = CreateObject("MSXML2.ServerXMLHTTP.6.0")
    http.setTimeouts 5000, 5000, 15000, 30000
    http.Open "GET", url, False
    http.setOption 3, "LOCAL_MACHINE\My\report-client"
    http.send
    Download = http.responseText
End Function
