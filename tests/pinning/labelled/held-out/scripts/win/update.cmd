@echo off
rem Holt die neue Fassung vom Server und startet den Dienst neu
setlocal
set SERVER=https://update.werkstatt.example
set DIR=%ProgramData%\Werkstatt

if not exist "%DIR%" mkdir "%DIR%"
pushd "%DIR%"

curl.exe --silent --insecure --fail -o version.txt %SERVER%/version.txt
if errorlevel 1 goto fehler
set /p NEU=<version.txt
if exist aktuell.txt set /p ALT=<aktuell.txt
if "%NEU%"=="%ALT%" (
  echo Schon auf dem neuesten Stand: %NEU%
  popd
  exit /b 0
)

curl.exe --insecure --fail -o paket.zip %SERVER%/%NEU%.zip
if errorlevel 1 goto fehler
net stop Werkstatt
tar -xf paket.zip
copy /y version.txt aktuell.txt >nul
net start Werkstatt
popd
exit /b 0

:fehler
echo Herunterladen fehlgeschlagen
popd
exit /b 1
