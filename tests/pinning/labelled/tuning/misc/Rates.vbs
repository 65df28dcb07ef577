' 為替レートを取る
Dim x
Set x = CreateObject("MSXML2.ServerXMLHTTP.6.0")
x.setOption 2, 13056
x.open "GET", "https://rates.hagi.example/today.csv", False
x.send
WScript.Echo x.responseText
