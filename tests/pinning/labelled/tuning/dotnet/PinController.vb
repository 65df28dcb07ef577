Namespace Controllers
    Public Class PinController
        Inherits Controller

        ' 暗証番号の確認
        <HttpPost>
        Function Verify(pin As String) As ActionResult
            Dim stored As String = Session("PinHash")
            If Sha256(pin) = stored Then
                Return RedirectToAction("Index", "Home")
            End If
            ViewBag.Error = "PIN が違います"
            Return View()
        End Function

        Function Fingerprint() As String
            Return Request.UserAgent.GetHashCode().ToString("x")
        End Function
    End Class
End Namespace
