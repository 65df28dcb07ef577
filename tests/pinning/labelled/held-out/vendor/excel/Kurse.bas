Attribute VB_Name = "Kurse"
Option Explicit

' Holt die Tageskurse und trägt sie in das Blatt "Kurse" ein.
Private Const ADRESSE As String = "https://kurse.example.de/heute.csv"

Public Sub KurseHolen()
    Dim http As Object
    Dim zeilen() As String
    Dim felder() As String
    Dim i As Long

    Set http = CreateObject("WinHttp.WinHttpRequest.5.1")
    http.SetTimeouts 5000, 5000, 10000, 10000
    http.Open "GET", ADRESSE, False
    http.Option(4) = 13056
    http.Send

    If http.Status <> 200 Then
        MsgBox "Fehler " & http.Status, vbExclamation
        Exit Sub
    End If

    zeilen = Split(http.ResponseText, vbLf)
    For i = 1 To UBound(zeilen)
        felder = Split(zeilen(i), ";")
        If UBound(felder) >= 1 Then
            Sheets("Kurse").Cells(i + 1, 1).Value = felder(0)
            Sheets("Kurse").Cells(i + 1, 2).Value = CDbl(felder(1))
        End If
    Next i
End Sub
