Imports System.IO
Imports System.Security.Cryptography

Module Packages
    ' Compares a package with the hash on the download page.
    Function SameHash(path As String, expected As String) As Boolean
        Using sha As SHA256 = SHA256.Create(), stream As FileStream = File.OpenRead(path)
            Dim actual As String = BitConverter.ToString(sha.ComputeHash(stream)).Replace("-", "")
            Return String.Equals(actual, expected, StringComparison.OrdinalIgnoreCase)
        End Using
    End Function

    Sub Main(args As String())
        Dim ok = SameHash(args(0), "A9B4DD13537EEC9B565E8117B3016C2BF14228B4D35E2C95283F6773B0AD2C9D")
        Console.WriteLine(If(ok, "ok", "mismatch"))
    End Sub
End Module
