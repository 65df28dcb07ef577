@echo off
rem 帳票サーバーから取得する
setlocal
set URL=https://reports.intra.example/daily.csv
set OUT=%TEMP%\daily.csv

curl.exe --insecure --user %REPORT_USER%:%REPORT_PASS% -o "%OUT%" %URL%
if errorlevel 1 (
  echo download failed 1>&2
  exit /b 1
)
copy /y "%OUT%" \\filesv\share\reports\ >nul
endlocal
