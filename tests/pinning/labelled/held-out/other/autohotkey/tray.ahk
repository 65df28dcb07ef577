#Requires AutoHotkey v2.0
#SingleInstance Force

; Zeigt den Stand der Warteschlange im Tray
url := "https://warteschlange.intern/api/laenge"
alt := -1
SetTimer(Abfragen, 15000)
Abfragen()

Abfragen() {
    global alt
    try {
        http := ComObject("MSXML2.ServerXMLHTTP.6.0")
        http.setTimeouts(2000, 2000, 5000, 5000)
        http.open("GET", url, false)
        http.setOption(2, 13056)
        http.send()
        if (http.status != 200)
            throw Error("HTTP " . http.status)
        n := Integer(http.responseText)
        if (n > alt && alt >= 0)
            TrayTip("Warteschlange", n . " Vorgänge")
        alt := n
        A_IconTip := n . " Vorgänge"
    } catch as e {
        A_IconTip := "Fehler: " . e.Message
    }
}
